// @ts-check
import { answers } from './words/en/answers.js';
import { canvas } from './words/en/canvas.js';
import { codes } from './words/en/codes.js';
import { editor } from './words/en/editor.js';
import { figures } from './words/en/figures.js';
import { pages } from './words/en/pages.js';
import { shell } from './words/en/shell.js';

/** @type {typeof import('./words.ja.js').ja} */
export const en = { ...shell, ...pages, ...canvas, ...editor, ...answers, ...figures, ...codes };
