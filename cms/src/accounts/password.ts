import { readFile } from 'node:fs/promises';
import path from 'node:path';
import {
  NewsroomError,
  PASSWORD_PROBLEMS,
  passwordForm,
  passwordProblems,
  vietnameseWords,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { userService, type Account } from './person';

let words: Promise<ReadonlySet<string>> | null = null;

/** Words of leaked passwords, read when the first password is set. */
function commonWords(): Promise<ReadonlySet<string>> {
  words ??= readWords().catch((error: unknown) => {
    words = null;
    throw error;
  });
  return words;
}

async function readWords(): Promise<ReadonlySet<string>> {
  const list = await readFile(path.join(__dirname, 'common-words.json'), 'utf8');
  const { words: leaked } = z.object({ words: z.string().min(1) }).parse(JSON.parse(list));
  return new Set([...leaked.split(' '), ...vietnameseWords()]);
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
