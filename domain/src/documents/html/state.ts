import type { LegacyFont } from '../../text/legacy.ts';
import { legacyFont } from '../../text/legacy.ts';
import { isAllowedHref } from '../../richtext/attributes.ts';
import { styleOf, type Element } from '../tree/element.ts';

/** What holds for the words at a place of a page: from the element they stand in and those around it. */
export interface State {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly href: string | null;
  /** White space counts as written. */
  readonly pre: boolean;
  readonly heading: boolean;
  readonly font: LegacyFont | null;
  /** Among the footnotes that Word puts at the end. */
  readonly notes: boolean;
}

export const PLAIN: State = {
  bold: false,
  italic: false,
  href: null,
  pre: false,
  heading: false,
  font: null,
  notes: false,
};

const HEAVY = /^(bold(er)?|[6-9]00)$/;
const LIGHT = /^(normal|lighter|[1-4]00)$/;

/** The state inside an element. */
export function stateIn(of: Element, state: State): State {
  const { tag, attributes } = of;
  const heading = state.heading || /^h[1-6]$/.test(tag);
  const weight = styleOf(of, 'font-weight');
  const slant = styleOf(of, 'font-style');
  const family = attributes['face'] ?? familyOf(attributes['style']);
  const space = styleOf(of, 'white-space');
  const bold = LIGHT.test(weight)
    ? false
    : HEAVY.test(weight) || tag === 'b' || tag === 'strong' || state.bold;
  const italic =
    slant === 'normal' ? false : slant === 'italic' || tag === 'i' || tag === 'em' || state.italic;
  return {
    // A heading is heavy anyway.
    bold: bold && !heading,
    italic: italic && !heading,
    href: tag === 'a' ? hrefOf(attributes['href']) : state.href,
    pre: tag === 'pre' || (space === '' ? state.pre : /^pre|break-spaces/.test(space)),
    heading,
    font: family === null ? state.font : legacyFont(family),
    notes: state.notes || /footnote-list|endnote-list/.test(styleOf(of, 'mso-element')),
  };
}

/** The first font an element names, in its own letters: the case of ".VnTimeH" matters. */
const familyOf = (style: string | undefined): string | null =>
  /(?:^|;)\s*font-family\s*:\s*["']?([^;,"']+)/i.exec(style ?? '')?.[1] ?? null;

/** An address that holds outside of the page it came from; Google's detour is left out. */
function hrefOf(href: string | undefined): string | null {
  const written = (href ?? '').trim();
  const detour = /^https:\/\/www\.google\.com\/url\?(?:.*&)?q=([^&]+)/.exec(written)?.[1];
  const address = detour ? decoded(detour) : written;
  return isAllowedHref(address) && !address.startsWith('/') ? address : null;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
