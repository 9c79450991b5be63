import { getSchema } from '@tiptap/core';
import type { Schema } from '@tiptap/pm/model';
import { CONTENT_LIMITS } from '../story/content-limits.ts';
import { walk, type RichNode } from '../story/rich-node.ts';
import { cleanText } from '../text/clean.ts';
import { richTextExtensions } from './extensions.ts';
import { overfull } from './section.ts';

/** The ProseMirror schema of a story's body. */
export const richTextSchema: Schema = getSchema(richTextExtensions);

const MAX_DEPTH = 40;
const MAX_NODES = 50_000;

export type BodyCheck =
  | { readonly ok: true; readonly body: RichNode }
  | {
      readonly ok: false;
      readonly reason: 'story.content_invalid' | 'story.content_too_large';
      readonly detail: string;
    };

/**
 * Checks a body from outside against the schema and gives its stored form: unknown attributes dropped, text clean
 * and in NFC. Anything the schema does not know is a refusal, never silently repaired.
 */
export function checkBody(input: unknown): BodyCheck {
  try {
    const size = measure(input);
    if (size) return size;
    // Cleaned twice, since reading joins neighbouring texts and a letter may meet its diacritic only then.
    const joined = richTextSchema.nodeFromJSON(cleaned(input)).toJSON() as unknown;
    const node = richTextSchema.nodeFromJSON(cleaned(joined));
    if (node.type !== richTextSchema.topNodeType) return invalid('Expected a doc at the top');
    if (node.marks.length > 0) return invalid('Expected no marks on the doc');
    node.check();
    const full = overfull(node);
    if (full) return tooLarge(`Too long: ${full}`);
    return { ok: true, body: node.toJSON() as RichNode };
  } catch (error) {
    return invalid(error instanceof Error ? error.message : 'Not readable');
  }
}

/** The detail may quote the input, so it is kept short. */
const invalid = (detail: string): BodyCheck => ({
  ok: false,
  reason: 'story.content_invalid',
  detail: detail.slice(0, 200),
});
const tooLarge = (detail: string): BodyCheck => ({ ok: false, reason: 'story.content_too_large', detail });

/** Refuses what is too big or too deep, walking without recursion; null when the size is in order. */
function measure(input: unknown): BodyCheck | null {
  if (!isRecord(input)) return invalid('Expected an object');
  const stack: { value: unknown; depth: number }[] = [{ value: input, depth: 0 }];
  let nodes = 0;
  let characters = 0;
  for (let item = stack.pop(); item; item = stack.pop()) {
    if (typeof item.value === 'string') characters += item.value.length;
    else if (typeof item.value === 'object' && item.value !== null) {
      nodes += 1;
      if (item.depth > MAX_DEPTH * 2) return invalid('Nested too deep');
      for (const value of Object.values(item.value)) stack.push({ value, depth: item.depth + 1 });
    }
    if (nodes > MAX_NODES * 3 || characters > CONTENT_LIMITS.bodyBytes) return tooLarge('Too long');
  }
  let count = 0;
  for (const _ of walk(input as unknown as RichNode)) count += 1;
  return count > MAX_NODES ? tooLarge('Too many nodes') : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The same JSON with every string clean but the names of nodes and marks; a text of which nothing is left goes.
 * Depth is bounded by `measure`.
 */
function cleaned(value: unknown): unknown {
  if (typeof value === 'string') return cleanText(value);
  if (Array.isArray(value)) return value.map(cleaned).filter((item) => !isEmptyText(item));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, key === 'type' ? inner : cleaned(inner)]),
  );
}

const isEmptyText = (value: unknown): boolean =>
  isRecord(value) && value['type'] === 'text' && value['text'] === '';
