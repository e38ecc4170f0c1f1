// @ts-check
import { answers } from './words/ja/answers.js';
import { canvas } from './words/ja/canvas.js';
import { codes } from './words/ja/codes.js';
import { editor } from './words/ja/editor.js';
import { figures } from './words/ja/figures.js';
import { pages } from './words/ja/pages.js';
import { shell } from './words/ja/shell.js';

/** Wording of the screens. Names of kinds, relationships and properties come from the server's schema. */
export const ja = { ...shell, ...pages, ...canvas, ...editor, ...answers, ...figures, ...codes };
