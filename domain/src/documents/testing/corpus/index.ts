import type { WordSample } from '../sample.ts';
import { LIBRARY } from './word-library.ts';
import { LISTS } from './word-lists.ts';
import { PICTURES } from './word-pictures.ts';
import { REVIEW } from './word-review.ts';
import { STYLES } from './word-styles.ts';
import { TABLES } from './word-tables.ts';
import { TEXTS } from './word-texts.ts';

/** Word files as several programs write them, each with what a person sees in it. */
export const WORD_FILES: readonly WordSample[] = [
  ...STYLES,
  ...LISTS,
  ...TABLES,
  ...PICTURES,
  ...REVIEW,
  ...TEXTS,
  ...LIBRARY,
];
