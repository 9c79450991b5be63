import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { Node } from '@tiptap/pm/model';
import { lineRanges, walk, type PlacedThread, type RichNode, type RunningText } from '@toasoan/domain';

const key = new PluginKey<DecorationSet>('passages');

/** Shows passages in the text; while somebody types they go along with the words. */
export const passagePlugin = (): Plugin =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: () => DecorationSet.empty,
      apply: (change, shown) => {
        const next = change.getMeta(key) as DecorationSet | undefined;
        return next ?? shown.map(change.mapping, change.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

export const PASSAGES = key;

/** The passages of the open threads in a document, whose JSON the running text was made of. */
export function decorationsOf(
  doc: Node,
  body: RichNode,
  running: RunningText,
  threads: readonly PlacedThread[],
): DecorationSet {
  const positions = positionsOf(doc, body);
  const found = threads.flatMap(({ root, at }) => {
    if (!at || root.resolved !== null) return [];
    return lineRanges(running, at.from, at.to).flatMap(({ line: { place }, from, to }) => {
      const position = place.part === 'field' ? undefined : positions.get(place.node);
      if (position === undefined) return [];
      const attrs = { class: 'passage-mark' };
      const spec = { id: root.id };
      if (place.part === 'media')
        return Decoration.node(position, position + (doc.nodeAt(position)?.nodeSize ?? 1), attrs, spec);
      return Decoration.inline(position + 1 + from, position + 1 + to, attrs, spec);
    });
  });
  return DecorationSet.create(doc, found);
}

/** Where each node of a body stands in the document it is the JSON of. */
function positionsOf(doc: Node, body: RichNode): ReadonlyMap<RichNode, number> {
  const places: number[] = [];
  doc.descendants((_node, at) => void places.push(at));
  const [, ...nodes] = walk(body);
  return new Map(
    nodes.flatMap((node, index) => {
      const at = places[index];
      return at === undefined ? [] : [[node, at] as const];
    }),
  );
}

/** Where the passage of a thread stands in the editor now; null when it has no place there. */
export function placeOf(shown: DecorationSet | undefined, id: string): { from: number; to: number } | null {
  const parts = shown?.find(undefined, undefined, (spec: { readonly id?: string }) => spec.id === id) ?? [];
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}
