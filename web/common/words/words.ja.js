// @ts-check
import { answers } from './ja/answers.js';
import { canvas } from './ja/canvas.js';
import { codes } from './ja/codes.js';
import { editor } from './ja/editor.js';
import { figures } from './ja/figures.js';
import { pages } from './ja/pages.js';
import { shell } from './ja/shell.js';

/** Wording of the screens. Names of kinds, relationships and properties come from the server's schema. */
export const ja = { ...shell, ...pages, ...canvas, ...editor, ...answers, ...figures, ...codes };
