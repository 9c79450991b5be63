import type { RichNode } from '../story/rich-node.ts';
import type { StoryKind } from '../story/kinds.ts';

/** A form to begin a story from. */
export interface Template {
  readonly label: string;
  /** What it is for, in a line. */
  readonly hint: string;
  /** The kind a story begun from it becomes. */
  readonly kind: StoryKind;
  readonly body: RichNode;
}

/** A template of these blocks. */
export const template = (head: Omit<Template, 'body'>, ...content: readonly RichNode[]): Template => ({
  ...head,
  body: { type: 'doc', content },
});
