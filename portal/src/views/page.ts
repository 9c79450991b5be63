import * as words from '../words/index.ts';
import type { DocumentProps } from './document.tsx';

/** What a view gives: the page without what all pages share. */
export type Page = Omit<DocumentProps, 'site'>;

/** "12 bài": how many stories, in words. */
export const countStories = (count: number): string =>
  count === 0 ? words.noStories : words.storyCount(count);

/** The title of a page of a list. */
export const titleOfPage = (title: string, page: number): string =>
  page > 1 ? words.titleOfPage(title, page) : title;
