import {
  NewsroomError,
  PASSWORD_PROBLEMS,
  passwordForm,
  passwordProblems,
  vietnameseWords,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { userService, type Account } from './person';

let words: Promise<ReadonlySet<string>> | null = null;

/** Words of leaked passwords, read when the first password is set. */
function commonWords(): Promise<ReadonlySet<string>> {
  words ??= import('./common-words.json').then(
    (list) => new Set([...list.default.words.split(' '), ...vietnameseWords()]),
  );
  return words;
}

/** @throws NewsroomError account.password_refused with `problems`, each a sentence */
export async function mustBeGoodPassword(password: string, owner: { readonly email: string }): Promise<void> {
  const problems = passwordProblems(password, owner, await commonWords());
  if (problems.length > 0)
    throw new NewsroomError('account.password_refused', {
      problems: problems.map((problem) => PASSWORD_PROBLEMS[problem]),
    });
}

/** Sets a password in the transaction at hand; the database ends sessions and links and records it. */
export async function setPassword(strapi: Core.Strapi, account: Account, password: string): Promise<void> {
  await userService(strapi).edit(account.rowId, { password: passwordForm(password), confirmed: true });
}
