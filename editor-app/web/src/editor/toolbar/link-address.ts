import { isAllowedHref } from '@toasoan/domain/richtext';

/** The address a person meant: "example.vn" is a web page, "a@example.vn" a mail address. Null when it cannot be one. */
export function linkAddress(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const completed = /^[a-z][a-z0-9+.-]*:|^\//i.test(text)
    ? text
    : /^[^\s/@]+@[^\s/@]+$/.test(text)
      ? `mailto:${text}`
      : `https://${text}`;
  const meant = /^(https?:\/\/)[^./]+\/?$/i.test(completed) ? null : completed;
  return isAllowedHref(meant) ? meant : null;
}
