import { formatDateTime } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { HOME_PATH, UNITS_PATH } from '../addresses.ts';
import type { Page } from './page.ts';

const message = (title: string, text: string): Page => ({
  title,
  description: text,
  path: null,
  children: (
    <div class="message">
      <h1>{title}</h1>
      <p>{text}</p>
      <p>
        <a href={HOME_PATH}>{words.backHome}</a> {words.orSee} <a href={UNITS_PATH}>{words.listOfUnits}</a>.
      </p>
    </div>
  ),
});

export const notFoundPage = (): Page => message(words.notFound, words.notFoundWhy);

/** `at` is an ISO 8601 instant; null when it is not known. */
export const withdrawnPage = (at: string | null): Page =>
  message(words.withdrawn, at === null ? words.withdrawnWhy : words.withdrawnAt(formatDateTime(at)));

export const unavailablePage = (): Page => message(words.unavailable, words.unavailableWhy);

export const faultPage = (): Page => message(words.fault, words.faultWhy);
