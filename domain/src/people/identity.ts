import { cleanLine } from '../text/clean.ts';

/** An account as the rules about persons see it. */
export interface AccountFacts {
  readonly id: string;
  /** The staff code; null when none is known. Accounts with the same code belong to one person. */
  readonly identityCode: string | null;
}

/** A staff code as it is kept and compared: no spaces, capitals; null for none. */
export function identityCodeOf(text: string): string | null {
  const code = cleanLine(text).replace(/\s+/g, '').toUpperCase();
  return code === '' ? null : code;
}

/** Staff codes are letters, digits and a few signs between them. */
export const isIdentityCode = (code: string): boolean => /^[\p{L}\d][\p{L}\d./_-]{0,39}$/u.test(code);

/** An e-mail address as it is kept and compared. */
export const emailOf = (text: string): string => cleanLine(text).toLowerCase();

/** An address as people have them. Whether somebody reads there only a letter shows. */
export const isEmail = (text: string): boolean =>
  text.length <= 254 &&
  /^[a-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z0-9-]*[a-z][a-z0-9-]*$/.test(
    text,
  ) &&
  !/^\.|\.\.|\.@/.test(text);

/** True when both accounts belong to one person. */
export const isSamePerson = (a: AccountFacts, b: AccountFacts): boolean =>
  a.id === b.id || (a.identityCode !== null && a.identityCode === b.identityCode);
