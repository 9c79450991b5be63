import { commonParts, type Pair } from './common-parts.ts';
import { tokensOf, type Token } from './tokens.ts';

/** A stretch of text that stayed, came or went. */
export interface TextRun {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/**
 * The difference of two plain texts, word by word. What is `same` or `removed` is the text before; what is `same` or
 * `added` is the text after. Texts come in NFC. What went stands before what came in its place.
 */
export function textDifference(before: string, after: string): TextRun[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  const [old, young] = [tokensOf(before), tokensOf(after)];
  const run = new Runs();
  let [i, j] = [0, 0];
  for (const [atOld, atYoung] of [...pairsOf(old, young), [old.length, young.length] as const]) {
    run.add('removed', old.slice(i, atOld));
    run.add('added', young.slice(j, atYoung));
    const [left, right] = [old[atOld], young[atYoung]];
    if (left && right) run.keep(left, right);
    [i, j] = [atOld + 1, atYoung + 1];
  }
  return run.done();
}

function pairsOf(old: readonly Token[], young: readonly Token[]): readonly Pair[] {
  const words = (tokens: readonly Token[]): string[] => tokens.map(({ word }) => word);
  const pairs = commonParts(words(old), words(young));
  return pairs ?? sentencePairs(old, young);
}

/** For long texts that are far apart: whole sentences that stayed, nothing inside the others. */
function sentencePairs(old: readonly Token[], young: readonly Token[]): Pair[] {
  const [left, right] = [sentencesOf(old), sentencesOf(young)];
  const pairs = commonParts(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
  );
  return (pairs ?? []).flatMap(([a, b]) => {
    const [from, to] = [left[a], right[b]];
    if (!from || !to) return [];
    return Array.from({ length: from.length }, (_, n): Pair => [from.start + n, to.start + n]);
  });
}

interface Sentence {
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

function sentencesOf(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  tokens.forEach(({ word, space }, at) => {
    if (!/^[.!?…]$/.test(word) && !space.includes('\n') && at < tokens.length - 1) return;
    const own = tokens.slice(start, at + 1);
    sentences.push({ start, length: own.length, text: own.map((token) => token.word).join(' ') });
    start = at + 1;
  });
  return sentences;
}

/** Puts neighbouring stretches of a kind together. */
class Runs {
  private readonly runs: TextRun[] = [];
  /** Of the change at hand: what went and what came since the last stretch that stayed. */
  private readonly open = { removed: '', added: '' };

  add(kind: 'removed' | 'added', tokens: readonly Token[]): void {
    for (const { word, space } of tokens) this.open[kind] += word + space;
  }

  keep(left: Token, right: Token): void {
    this.close();
    this.push('same', left.word);
    if (left.space === right.space) this.push('same', left.space);
    else this.add('removed', [{ word: '', space: left.space }]);
    if (left.space !== right.space) this.add('added', [{ word: '', space: right.space }]);
  }

  done(): TextRun[] {
    this.close();
    return this.runs;
  }

  private close(): void {
    this.push('removed', this.open.removed);
    this.push('added', this.open.added);
    this.open.removed = this.open.added = '';
  }

  private push(kind: TextRun['kind'], text: string): void {
    if (text === '') return;
    const last = this.runs.at(-1);
    if (last?.kind === kind) this.runs[this.runs.length - 1] = { kind, text: last.text + text };
    else this.runs.push({ kind, text });
  }
}
