import type { Attribute } from '@tiptap/core';
import { z } from 'zod';

/** Document ids as the CMS makes them. */
export const documentIdPattern = /^[a-z0-9]{20,32}$/;

/** As much of a page's element as reading an attribute takes; the domain knows no DOM. */
export interface PageElement {
  getAttribute(name: string): string | null;
}

/** A text attribute kept in `htmlName`, at most `max` characters, empty by default. */
export function attributeText(htmlName: string, max: number): Partial<Attribute> {
  return {
    default: '',
    validate: (value: unknown) => {
      if (typeof value !== 'string' || value.length > max) throw new RangeError(htmlName);
    },
    parseHTML: (element: PageElement) => (element.getAttribute(htmlName) ?? '').slice(0, max),
    renderHTML: (attributes) => {
      const name = htmlName.replace(/^data-/, '');
      return { [htmlName]: attributes[name] as string };
    },
  };
}

/** White space, back-slashes, quotes, angle brackets and invisible characters have no place in an address. */
const UNFIT = /[\s\\"<>\p{C}]/u;

/** Addresses a link may have: web (without a name before the host), mail, telephone, and pages of this site. */
export function isAllowedHref(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 2_000 || UNFIT.test(value)) return false;
  if (/^\/(?!\/)/.test(value)) return true;
  if (!/^(https?:\/\/(?![/?#]|[^/?#]*@)|mailto:|tel:)./i.test(value)) return false;
  return z.url().safeParse(value).success;
}
