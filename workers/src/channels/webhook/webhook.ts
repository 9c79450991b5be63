import { createHash } from 'node:crypto';
import { NewsroomError, shownOf, webhookEvent, type Receipt, type WebhookAccess } from '@toasoan/domain';
import { z } from 'zod';
import type { Channel, DeliveryTask, ReadBack } from '../channel.ts';
import { linkOf } from '../link-of.ts';
import { bodyOf, createWebhookClient, type WebhookClientOptions } from './client.ts';

export interface WebhookDeps extends WebhookClientOptions {
  /** The website's public address: files and pages are named under it. */
  readonly publicUrl: string;
  /** Where the other portal is reached; null when none is set up. */
  readonly access: () => Promise<WebhookAccess | null>;
}

const notesSchema = z.object({
  taken: z
    .object({
      id: z.string(),
      /** SHA-256 of the body that was taken, and the status with which. */
      digest: z.string(),
      status: z.number(),
      address: z.string().nullable().default(null),
    })
    .nullish()
    .catch(null),
});
type TakenNote = NonNullable<z.infer<typeof notesSchema>['taken']>;

/**
 * Another portal, which is told of every edition by a signed request (docs/webhook.md). A delivery has one id, so that the
 * receiver knows a second try for what it is. Where the portal says on which page a story stands, the page is asked;
 * else its word is the proof, with the digest of what it took.
 */
export function createWebhook({ publicUrl, access, ...options }: WebhookDeps): Channel {
  const client = createWebhookClient(options);

  const send: Channel['publish'] = async (task, signal, remember) => {
    const opens = await access();
    if (!opens) throw new NewsroomError('webhook.not_set_up');
    const id = idOf(task);
    const body = eventOf(task, publicUrl);
    const { status, address } = await client.post(opens, id, body, signal);
    await remember({ taken: { id, digest: sha256(body), status, address } });
  };

  const settled = (task: DeliveryTask, note: TakenNote | null, page: string | null): ReadBack => ({
    settled: true,
    receipt: {
      address: page ?? task.before?.address ?? linkOf(task, publicUrl),
      editionHash: task.operation === 'publish' ? task.editionHash : null,
      readAt: new Date().toISOString(),
      evidence: {
        proof: page === null ? 'word' : 'page',
        ...(note ? { webhookId: note.id, sha256: note.digest, status: note.status } : {}),
      },
    },
  });

  return {
    name: 'webhook',
    capabilities: { repeatable: false },
    publish: send,
    withdraw: async (task, signal, remember) => {
      if (!neverSent(task)) await send(task, signal, remember);
    },

    async readBack(task, signal) {
      if (task.operation === 'withdraw' && neverSent(task)) return settled(task, null, null);
      const note = notesSchema.parse(task.notes).taken ?? null;
      if (note?.id !== idOf(task)) return { settled: false, found: { taken: note?.id ?? null } };
      const page = note.address ?? (task.operation === 'withdraw' ? pageIn(task.before) : null);
      if (page === null) return settled(task, note, null);
      const { status, edition } = await client.read(page, signal);
      const stands =
        task.operation === 'withdraw'
          ? status === 404 || status === 410
          : status === 200 && (edition ?? task.editionHash) === task.editionHash;
      return stands ? settled(task, note, page) : { settled: false, found: { page, status, edition } };
    },
  };
}

/** The id of a delivery's event: the same at every try, another when it is sent anew. */
const idOf = ({ operation, editionHash, decidedAt }: DeliveryTask): string =>
  `msg_${sha256(`${operation} ${editionHash} ${decidedAt}`).slice(0, 32)}`;

/** What a task tells, without what the website may not show. */
function eventOf(
  { operation, edition, editionHash, decidedAt, withheldAssetIds }: DeliveryTask,
  publicUrl: string,
) {
  const shown = shownOf(edition, new Set(withheldAssetIds));
  return bodyOf(webhookEvent({ operation, edition: shown, editionHash, decidedAt, publicUrl }));
}

/** The page at the other portal that a receipt proved. */
const pageIn = (before: Receipt | null): string | null =>
  before?.evidence['proof'] === 'page' ? before.address : null;

/** The other portal was told nothing of the story. */
const neverSent = ({ before, triedSince, notes }: DeliveryTask): boolean =>
  before === null && triedSince === null && Object.keys(notes).length === 0;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
