import { Node } from '@tiptap/pm/model';
import { Mapping, Transform, type Step } from '@tiptap/pm/transform';
import type { RichNode } from '@toasoan/domain';

/**
 * The change that makes another text of this one, and only where they differ: the caret and what is written elsewhere
 * stay as they are. Null when they are the same.
 * @throws RangeError for a body that is not of the story schema
 */
export function textReplaced(doc: Node, body: RichNode): Transform | null {
  const next = Node.fromJSON(doc.type.schema, body);
  const start = doc.content.findDiffStart(next.content);
  const end = doc.content.findDiffEnd(next.content);
  if (start === null || !end) return null;
  // What repeats is found from both sides.
  const twice = Math.max(0, start - Math.min(end.a, end.b));
  const narrow = new Transform(doc).replace(start, end.a + twice, next.slice(start, end.b + twice));
  if (narrow.doc.eq(next)) return narrow;
  return new Transform(doc).replaceWith(0, doc.content.size, next.content);
}

/** Steps that were made one after another, each with the text before it. */
export type Written = readonly { readonly step: Step; readonly doc: Node }[];

/**
 * Puts a change of an earlier text under what was written since: as if it had been there before. What was written
 * where the change took the text away goes with it.
 */
export function putUnder<Change extends Transform>(tr: Change, change: Transform, written: Written): Change {
  const way = new Mapping();
  const take = (step: Step, undone?: number): void => {
    if (tr.maybeStep(step).failed === null) way.appendMap(step.getMap(), undone);
  };
  for (const { step, doc } of [...written].reverse()) take(step.invert(doc));
  for (const step of change.steps) take(step);
  written.forEach(({ step }, index) => {
    const undone = written.length - index;
    const mapped = step.map(way.slice(undone));
    // Told where it was undone, so that what was written inside of it finds its place again.
    if (mapped) take(mapped, undone - 1);
  });
  return tr;
}
