import type { ListKind } from '../clean/nest-lists.ts';
import { childOf, elementsIn, type Element } from '../tree/element.ts';
import { valueOf, wholeOf } from './attributes.ts';
import type { Parts } from './parts.ts';

/** What stands before a numbered paragraph. */
export interface Numbered {
  readonly list: string;
  readonly level: number;
  readonly kind: ListKind;
  readonly value: number;
  /** The number as it is shown: "1.2."; empty for bullets. */
  readonly label: string;
}

const KINDS: Readonly<Record<string, ListKind>> = {
  bullet: 'bullet',
  lowerLetter: 'a',
  upperLetter: 'A',
  lowerRoman: 'i',
  upperRoman: 'I',
};

interface Level {
  readonly kind: ListKind;
  readonly shown: boolean;
  readonly start: number;
  readonly text: string;
}

/** Counts through the lists of a document, in the order in which its paragraphs are asked for. */
export function numberingOf(parts: Parts): (numPr: Element | undefined) => Numbered | null {
  const root = childOf(parts.xml('numbering.xml'), 'w:numbering');
  const abstracts = new Map(
    elementsIn(root, 'w:abstractNum').map((each) => [each.attributes['w:abstractNumId'], each]),
  );
  const nums = new Map(elementsIn(root, 'w:num').map((each) => [each.attributes['w:numId'], each]));
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();

  return (numPr) => {
    const id = valueOf(numPr, 'w:numId');
    const num = nums.get(id);
    if (!num || id === undefined) return null;
    const depth = Math.min(8, Math.max(0, wholeOf(valueOf(numPr, 'w:ilvl'), 0)));
    const abstractId = valueOf(num, 'w:abstractNumId') ?? '';
    const overrides = new Map(
      elementsIn(num, 'w:lvlOverride').map((each) => [wholeOf(each.attributes['w:ilvl'], -1), each]),
    );
    const levelAt = (at: number): Level =>
      readLevel(levelIn(abstracts.get(abstractId), at), overrides.get(at));
    const level = levelAt(depth);
    const held = counts.get(abstractId) ?? [];
    if (!begun.has(id)) {
      begun.add(id);
      // A list that says where it begins anew does so once; any other goes on counting with its kind.
      for (const [at, override] of overrides)
        if (childOf(override, 'w:startOverride')) held[at] = levelAt(at).start - 1;
    }
    const value = (held[depth] ?? level.start - 1) + 1;
    const next = [...Array.from({ length: depth }, (_, at) => held[at] ?? levelAt(at).start), value];
    counts.set(abstractId, next);
    if (!level.shown) return null;
    const label =
      level.kind === 'bullet'
        ? ''
        : level.text.replace(/%(\d)/g, (_, n: string) =>
            shownAs(next[Number(n) - 1] ?? 1, levelAt(Number(n) - 1).kind),
          );
    return { list: id, level: depth, kind: level.kind, value, label };
  };
}

const levelIn = (abstract: Element | undefined, at: number): Element | undefined =>
  elementsIn(abstract, 'w:lvl').find((each) => wholeOf(each.attributes['w:ilvl'], -1) === at);

function readLevel(written: Element | undefined, override: Element | undefined): Level {
  const own = childOf(override, 'w:lvl') ?? written;
  const format = valueOf(own, 'w:numFmt') ?? 'decimal';
  const start = valueOf(override, 'w:startOverride') ?? valueOf(own, 'w:start');
  return {
    kind: KINDS[format] ?? '1',
    shown: format !== 'none',
    start: wholeOf(start, 1),
    text: valueOf(own, 'w:lvlText') ?? '',
  };
}

const ROMAN = [
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
] as const;

/** A number as a list of its kind shows it. */
function shownAs(value: number, kind: ListKind): string {
  if (kind === 'a' || kind === 'A')
    return String.fromCharCode(kind.charCodeAt(0) + ((Math.max(1, value) - 1) % 26));
  if (kind !== 'i' && kind !== 'I') return String(value);
  let rest = Math.min(Math.max(value, 1), 89);
  let text = '';
  for (const [worth, sign] of ROMAN) for (; rest >= worth; rest -= worth) text += sign;
  return kind === 'I' ? text.toUpperCase() : text;
}
