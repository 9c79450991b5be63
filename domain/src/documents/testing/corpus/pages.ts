import type { PageSample } from '../sample.ts';
import { GOOGLE_PAGES } from './pages-google.ts';
import { OTHER_PAGES } from './pages-others.ts';
import { WORD_PAGES } from './pages-word.ts';

/** Clipboards of Word, Google Docs and others, each with what a person saw before copying. */
export const PAGES: readonly PageSample[] = [...WORD_PAGES, ...GOOGLE_PAGES, ...OTHER_PAGES];
