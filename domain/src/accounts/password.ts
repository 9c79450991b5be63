import { fold, normalise } from '../text/vietnamese.ts';
import { isGuessable } from './guessable.ts';

/**
 * What a new password has to be (NIST SP 800-63B-4, section 3.1.1.2): long rather than of many kinds of sign, not on a
 * list of common and breached ones, not made of what the service knows of the person; nobody is made to change it by
 * date. A character is a code point. The most is bytes, for bcrypt reads the first 72 and no more.
 */
export const PASSWORD_LEAST = 12;
export const PASSWORD_MOST_BYTES = 72;

/** What is wrong with a password → the sentence that says so. */
export const PASSWORD_PROBLEMS = {
  too_short: `Mật khẩu cần ít nhất ${PASSWORD_LEAST} ký tự. Vài từ không liên quan nối với nhau thì vừa dài vừa dễ nhớ.`,
  too_long: `Mật khẩu dài quá ${PASSWORD_MOST_BYTES} byte. Chữ có dấu chiếm nhiều hơn chữ không dấu (hai đến ba byte mỗi chữ); hãy bớt đi vài chữ.`,
  control: 'Mật khẩu có ký tự không gõ được trên bàn phím. Hãy gõ lại thay vì dán.',
  own_name: 'Mật khẩu không được chứa tên đăng nhập của bạn hoặc tên “Tòa soạn”.',
  common:
    'Mật khẩu này nằm trong nhóm dễ đoán hoặc đã bị lộ ở nơi khác. Hãy thêm từ khác hoặc chọn câu khác.',
} as const;
export type PasswordProblem = keyof typeof PASSWORD_PROBLEMS;

const encoder = new TextEncoder();

/** The form in which a password is hashed and compared: the same keys on any machine give the same bytes. */
export const passwordForm = (password: string): string => normalise(password);

/** Counts as a person does: code points of the normal form. */
export const passwordLength = (password: string): number => [...passwordForm(password)].length;
export const passwordBytes = (password: string): number => encoder.encode(passwordForm(password)).length;

export interface PasswordOwner {
  readonly email: string;
}

/**
 * What is wrong with a new password, in the order of {@link PASSWORD_PROBLEMS}; empty when it may be taken.
 * `common` holds folded words of leaked passwords; without it (in a browser) that one rule is left to the server.
 */
export function passwordProblems(
  password: string,
  owner: PasswordOwner,
  common?: ReadonlySet<string>,
): PasswordProblem[] {
  const found = {
    too_short: passwordLength(password) < PASSWORD_LEAST,
    too_long: passwordBytes(password) > PASSWORD_MOST_BYTES,
    control: /[\p{Cc}\p{Surrogate}]/u.test(password),
    own_name: holdsOwnName(password, owner),
    common: common !== undefined && isGuessable(passwordForm(password), common),
  } satisfies Record<PasswordProblem, boolean>;
  return (Object.keys(found) as PasswordProblem[]).filter((problem) => found[problem]);
}

/** Letters and digits only, without diacritics: "Tòa soạn!" and "toasoan" are the same. */
const bare = (text: string): string => fold(text).replace(/[^a-z0-9]/g, '');

/** A local part of three letters is inside too many words to be worth a refusal. */
const SHORTEST_NAME = 4;

function holdsOwnName(password: string, { email }: PasswordOwner): boolean {
  const words = bare(password);
  const own = bare(email.split('@')[0] ?? '');
  return [own, 'toasoan'].some((name) => name.length >= SHORTEST_NAME && words.includes(name));
}
