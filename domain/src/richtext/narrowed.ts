import type { Attribute } from '@tiptap/core';
import type { PageElement } from './attributes.ts';

/**
 * An attribute inherited from TipTap, which takes any JSON, narrowed to what `allowed` lets through. What a pasted
 * page brings besides becomes the default, so that it neither breaks the paste nor stops the story being saved.
 */
export function narrowed(
  inherited: Readonly<Record<string, Partial<Attribute>>> | undefined,
  name: string,
  allowed: (value: unknown) => boolean,
): Partial<Attribute> {
  const attribute = inherited?.[name];
  if (!attribute) throw new TypeError(`Expected an inherited attribute ${name} but received none`);
  const fallback: unknown = attribute.default;
  return {
    ...attribute,
    validate: (value: unknown) => {
      if (!allowed(value)) throw new RangeError(name);
    },
    parseHTML: (element: PageElement) => {
      const value: unknown = attribute.parseHTML
        ? attribute.parseHTML(element)
        : Number(element.getAttribute(name));
      return allowed(value) ? value : fallback;
    },
  };
}

/** A test for whole numbers from `min` to `max`. */
export const wholeNumber =
  (min: number, max: number) =>
  (value: unknown): value is number =>
    typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max;
