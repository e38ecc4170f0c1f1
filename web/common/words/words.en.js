// @ts-check
import { answers } from './en/answers.js';
import { canvas } from './en/canvas.js';
import { codes } from './en/codes.js';
import { editor } from './en/editor.js';
import { figures } from './en/figures.js';
import { pages } from './en/pages.js';
import { shell } from './en/shell.js';

/** @type {typeof import('./words.ja.js').ja} */
export const en = { ...shell, ...pages, ...canvas, ...editor, ...answers, ...figures, ...codes };
