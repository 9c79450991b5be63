import type { Step } from './act';

/** The reason given becomes part of the conversation about the story. */
export async function keepReason({
  strapi,
  open,
  caller,
  input,
}: Step): Promise<Readonly<Record<string, unknown>>> {
  await strapi.documents('api::comment.comment').create({
    data: { text: (input.note ?? '').trim(), kind: 'return', story: open.story.id, person: caller.rowId },
  });
  return {};
}
