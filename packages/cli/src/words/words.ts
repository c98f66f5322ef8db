import { en } from './en.js';
import { es } from './es.js';
import type { Words } from './wording.js';

export type { Words } from './wording.js';

export type Language = 'es' | 'en';

export const WORDS: { readonly [L in Language]: Words } = { es, en };
