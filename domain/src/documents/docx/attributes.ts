import { childOf, type Element } from '../tree/element.ts';

/** The `w:val` of a property's child element; undefined without it. */
export const valueOf = (properties: Element | undefined, name: string): string | undefined =>
  childOf(properties, name)?.attributes['w:val'];

/** A property that is on by standing there, unless it says it is off; undefined where it does not stand. */
export function switchOf(properties: Element | undefined, name: string): boolean | undefined {
  const found = childOf(properties, name);
  return found ? !['0', 'false', 'off', 'none'].includes(found.attributes['w:val'] ?? '1') : undefined;
}

/** A whole number; `otherwise` for anything else. */
export function wholeOf(text: string | undefined, otherwise: number): number {
  const value = Number(text);
  return text !== undefined && Number.isInteger(value) ? value : otherwise;
}
