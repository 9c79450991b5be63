import { LEGAL_CITATION, type CitedDocument } from '@toasoan/domain';
import { CITATION_LIMITS } from '@toasoan/domain/richtext';
import type { MarkType } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { markedIn, meet, recognisedIn, sameCited, type CitedRange, type Range } from './citation-marks.ts';

/** The mark of citations. */
export function citationMark({ schema }: Pick<EditorState, 'schema'>): MarkType {
  const type = schema.marks[LEGAL_CITATION];
  if (!type) throw new Error('Expected legalCitation in the story schema');
  return type;
}

/** What a mark keeps of a citation; texts longer than it may hold are cut. */
export const attributesOf = ({ number, issuer, title, ...cited }: CitedDocument): CitedDocument => ({
  ...cited,
  number: number.slice(0, CITATION_LIMITS.number),
  issuer: issuer.slice(0, CITATION_LIMITS.issuer),
  title: title.slice(0, CITATION_LIMITS.title),
});

/**
 * The change that marks what was recognised where something was written; null when there is nothing to mark. Left
 * alone is what somebody is still writing, what the person unmarked (`left`), and what is marked already: longer
 * words take its place only where they go on from it.
 */
export function withRecognised(
  state: EditorState,
  written: Range,
  { left, writing }: { readonly left: readonly Range[]; readonly writing: boolean },
): Transaction | null {
  const type = citationMark(state);
  const { selection, tr } = state;
  const marked = markedIn(state, written);
  for (const { from, to, cited } of recognisedIn(state, written)) {
    const range = { from, to };
    if (!meet(range, { from: written.from - 3, to: written.to })) continue;
    if (writing && selection.empty && from < selection.from && selection.from <= to) continue;
    if (left.some((each) => each.from < to && from < each.to)) continue;
    const there = marked.filter((each) => each.from < to && from < each.to);
    if (there.some((each) => each.from !== from || each.to >= to)) continue;
    const [old] = there;
    const attrs = attributesOf(old ? { ...cited, ...corrected(old, cited) } : cited);
    tr.removeMark(from, to, type).addMark(from, to, type.create(attrs));
  }
  return tr.docChanged ? tr : null;
}

/** What a person put right in the shorter citation stays. */
const corrected = (old: CitedRange, { number }: CitedDocument): Partial<CitedDocument> =>
  old.cited.number === number ? { documentType: old.cited.documentType } : {};

/**
 * The change that makes marks say again what their words say, after the words were edited: the number follows, and
 * words that name no document any more are unmarked. Null when all agree.
 */
export function withMarksAgreeing(state: EditorState, written: Range): Transaction | null {
  const type = citationMark(state);
  const { tr, doc } = state;
  const recognised = recognisedIn(state, written);
  for (const mark of markedIn(state, written).filter((each) => meet(each, written))) {
    const { from, to, cited } = mark;
    const now = recognised.find((each) => each.from < to && from < each.to)?.cited;
    const agreeing = now
      ? { ...now, issuer: now.issuer || cited.issuer, date: now.date || cited.date }
      : null;
    if (now?.number === cited.number || (!now && stillNamed(doc.textBetween(from, to, ' '), cited))) continue;
    tr.removeMark(from, to, type);
    if (agreeing && !sameCited(agreeing, cited)) tr.addMark(from, to, type.create(attributesOf(agreeing)));
  }
  return tr.docChanged ? tr : null;
}

/** Whether words nobody recognises still have the figure of the document: marked by hand, or half deleted. */
function stillNamed(words: string, { number, date }: CitedDocument): boolean {
  const figure = /\d+/.exec(number)?.[0] ?? date.slice(0, 4);
  return figure !== '' && [...words.matchAll(/\d+/g)].some(([each]) => each === figure);
}
