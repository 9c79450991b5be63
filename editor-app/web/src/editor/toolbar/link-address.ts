import { isAllowedHref } from '@toasoan/domain/richtext';
import * as words from '#words/editor/link';

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

/** Where a link leads, in words for whoever sets it; null while the address is not one yet. */
export function linkTarget(typed: string): string | null {
  const href = linkAddress(typed);
  if (href === null) return null;
  if (href.startsWith('/')) return words.leadsInside;
  const { protocol, host, pathname } = new URL(href);
  if (protocol === 'mailto:') return words.writesTo(pathname);
  if (protocol === 'tel:') return words.calls(pathname);
  return words.leadsTo(host);
}
