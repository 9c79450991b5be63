import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  NewsroomError,
  type ArchiveCaughtUp,
  type AssetFinished,
  type AssetWork,
  type checkedSchema,
  type ConsentsReviewed,
  type DeliveryWork,
  type DueCheck,
  type dueChecksSchema,
  type DuePublished,
  type FanpageAccess,
  type finishAssetSchema,
  type finishDeliverySchema,
  type finishMailSchema,
  type finishPushSchema,
  type Lane,
  type MailWork,
  type NoticesReviewed,
  type noteDeliverySchema,
  type pingedSchema,
  type probedSchema,
  type PushWork,
  type SearchDocuments,
  type searchDocumentsSchema,
  type progressSchema,
  type stageSchema,
  type WebhookAccessWork,
} from '@toasoan/domain';
import StrapiModule from 'strapi-sdk-js';
import { z } from 'zod';
import { toNewsroomError } from './cms-errors.ts';

// The package's types describe its CommonJS build, in which the class is the `default` of the module.
const Strapi = StrapiModule as unknown as typeof StrapiModule.default;

export type FinishAsset = z.input<typeof finishAssetSchema>;
export type ReportProgress = z.input<typeof progressSchema>;
export type ReportStage = z.input<typeof stageSchema>;
export type FinishDelivery = z.input<typeof finishDeliverySchema>;
export type NoteDelivery = z.input<typeof noteDeliverySchema>;
export type ReportProbe = z.input<typeof probedSchema>;
export type FinishPush = z.input<typeof finishPushSchema>;
export type AskDocuments = z.input<typeof searchDocumentsSchema>;
export type FinishMail = z.input<typeof finishMailSchema>;

/** The worker's doors at the CMS (domain `api/work.ts`). Every method rejects with a {@link NewsroomError}. */
export interface CmsClient {
  /** `asset.not_found` when the row is gone. */
  takeAsset(id: string, lane: Lane): Promise<AssetWork>;
  /** `work.stale` when another attempt has taken this lane of the asset since; so with the next two. */
  reportProgress(id: string, note: ReportProgress): Promise<void>;
  reportStage(id: string, report: ReportStage): Promise<void>;
  finishAsset(id: string, result: FinishAsset): Promise<AssetFinished>;
  /** Takes off the channels what consents cover no longer. */
  reviewConsents(): Promise<ConsentsReviewed>;
  /** Publishes stories whose hour has come; while there are `more`, it is to be asked again. */
  publishDue(): Promise<DuePublished>;
  /** `delivery.not_found` when the row is gone. */
  takeDelivery(id: string): Promise<DeliveryWork>;
  /** `work.stale` when another attempt has taken the delivery since. */
  finishDelivery(id: string, result: FinishDelivery): Promise<void>;
  /** Keeps what a try has made at the far end. `work.stale` when another attempt has taken the delivery since. */
  noteDelivery(id: string, note: NoteDelivery): Promise<void>;
  /** What opens the fanpage; null when the newsroom is not connected to one. */
  fanpageAccess(): Promise<FanpageAccess | null>;
  /** What opens the other portal, and whether a ping is asked for. */
  webhookAccess(): Promise<WebhookAccessWork>;
  /** Tells how a ping was answered. */
  reportPing(pinged: z.input<typeof pingedSchema>): Promise<void>;
  /** The addresses of the press in use. */
  pressAddresses(): Promise<readonly string[]>;
  /** Tells what Facebook says of the connection. */
  reportProbe(probed: ReportProbe): Promise<void>;
  /** `mail.not_found` when the row is gone. */
  takeMail(id: string): Promise<MailWork>;
  /** `work.stale` when another attempt has taken the mail since. */
  finishMail(id: string, result: FinishMail): Promise<void>;
  /** `push.not_found` when the row is gone. */
  takePush(id: string): Promise<PushWork>;
  /** `work.stale` when another attempt has taken it since. */
  finishPush(id: string, result: FinishPush): Promise<void>;
  /** Sends editions to the archive that have no way there yet; while there are `more`, it is to be asked again. */
  catchUpArchive(): Promise<ArchiveCaughtUp>;
  /** The objects to read again, the one longest ago first. */
  dueArchiveChecks(wanted: z.input<typeof dueChecksSchema>): Promise<readonly DueCheck[]>;
  /** What reading an object came to. */
  reportArchiveCheck(storyId: string, check: z.input<typeof checkedSchema>): Promise<void>;
  /** What the search indexes are to hold of a story, or of the next ones. */
  searchDocuments(ask: AskDocuments): Promise<SearchDocuments>;
  /** Composes the digests that are due. */
  reviewNotices(): Promise<NoticesReviewed>;
}

export interface CmsClientOptions {
  readonly url: string;
  /** API token of the worker. */
  readonly token: string;
  /** Milliseconds until a silent CMS counts as unavailable; 15 seconds when absent. */
  readonly timeout?: number;
}

/** Enough to tell an answer of ours from a stranger's 200; the rest is the CMS's promise. */
const taken = z.object({ data: z.looseObject({ id: z.string(), fence: z.int().positive().nullable() }) });

const reviewed = z.object({ data: z.looseObject({ stories: z.int().nonnegative() }) });

const caughtUp = z.object({ data: z.looseObject({ editions: z.int().nonnegative(), more: z.boolean() }) });
const dueChecks = z.object({
  data: z.array(z.looseObject({ storyId: z.string(), bytes: z.number() })),
});

const documents = z.object({
  data: z.looseObject({
    stories: z.array(z.looseObject({ id: z.string() })),
    next: z.int().positive().nullable(),
  }),
});

const count = z.int().nonnegative();
const noticesReviewed = z.object({
  data: z.looseObject({ digests: z.int().nonnegative(), unsettled: z.int().nonnegative() }),
});
const due = z.object({
  data: z.looseObject({
    published: count,
    givenBack: count,
    waiting: count,
    failed: count,
    more: z.boolean(),
    nextInMs: z.number().nullable(),
  }),
});

const accessAnswer = z.object({
  data: z.object({ access: z.object({ pageId: z.string(), token: z.string() }).nullable() }),
});

const webhookAnswer = z.object({
  data: z.object({
    access: z.object({ address: z.string(), secret: z.string() }).nullable(),
    pingAsked: z.boolean(),
  }),
});
const pressAnswer = z.object({ data: z.object({ addresses: z.array(z.string()) }) });

/** What is deleted goes by this answer, so it has to be one. */
const finished = z.object({
  data: z.looseObject({ state: z.string(), busy: z.boolean(), keep: z.array(z.string()) }),
});

/** One client for the worker: it acts for itself only, so no person's sign-in can leak through it. */
export function createCmsClient({ url, token, timeout = 15_000 }: CmsClientOptions): CmsClient {
  const strapi = new Strapi({
    url,
    axiosOptions: {
      timeout,
      // A redirect would carry the token elsewhere.
      maxRedirects: 0,
      httpAgent: new HttpAgent({ keepAlive: true }),
      httpsAgent: new HttpsAgent({ keepAlive: true }),
      headers: { Authorization: `Bearer ${token}` },
    },
  });

  const post = async (path: string, data: unknown): Promise<unknown> => {
    try {
      return await strapi.request<unknown>('post', path, { data });
    } catch (rejected) {
      throw toNewsroomError(rejected);
    }
  };
  const ask = async <Data>(answer: z.ZodType<{ data: Data }>, path: string, data: unknown): Promise<Data> => {
    const parsed = answer.safeParse(await post(path, data));
    if (!parsed.success) throw new NewsroomError('cms.unavailable', undefined, { cause: parsed.error });
    return parsed.data.data;
  };

  return {
    takeAsset: async (id, lane) =>
      (await ask(taken, doorOf('assets', id, 'take'), { lane })) as unknown as AssetWork,
    reviewConsents: () => ask(reviewed, '/work/consents/review', {}),
    publishDue: () => ask(due, '/work/stories/publish-due', {}),
    takeDelivery: async (id) =>
      (await ask(taken, doorOf('deliveries', id, 'take'), {})) as unknown as DeliveryWork,
    async reportProgress(id, note) {
      await post(doorOf('assets', id, 'progress'), note);
    },
    async reportStage(id, report) {
      await post(doorOf('assets', id, 'stage'), report);
    },
    finishAsset: async (id, result) =>
      (await ask(finished, doorOf('assets', id, 'finish'), result)) as unknown as AssetFinished,
    async finishDelivery(id, result) {
      await post(doorOf('deliveries', id, 'finish'), result);
    },
    async noteDelivery(id, note) {
      await post(doorOf('deliveries', id, 'note'), note);
    },
    fanpageAccess: async () => (await ask(accessAnswer, '/work/channels/fanpage/take', {})).access,
    webhookAccess: () => ask(webhookAnswer, '/work/channels/webhook/take', {}),
    async reportPing(pinged) {
      await post('/work/channels/webhook/probed', pinged);
    },
    pressAddresses: async () => (await ask(pressAnswer, '/work/channels/press/take', {})).addresses,
    async reportProbe(probed) {
      await post('/work/channels/fanpage/probed', probed);
    },
    takeMail: async (id) => (await ask(taken, doorOf('mails', id, 'take'), {})) as unknown as MailWork,
    async finishMail(id, result) {
      await post(doorOf('mails', id, 'finish'), result);
    },
    takePush: async (id) => (await ask(taken, doorOf('pushes', id, 'take'), {})) as unknown as PushWork,
    async finishPush(id, result) {
      await post(doorOf('pushes', id, 'finish'), result);
    },
    catchUpArchive: () => ask(caughtUp, '/work/archive/catch-up', {}),
    dueArchiveChecks: (wanted) => ask(dueChecks, '/work/archive/due', wanted),
    async reportArchiveCheck(storyId, check) {
      await post(doorOf('archive', storyId, 'checked'), check);
    },
    searchDocuments: async (wanted) =>
      (await ask(documents, '/work/search/documents', wanted)) as unknown as SearchDocuments,
    reviewNotices: () => ask(noticesReviewed, '/work/notices/review', {}),
  };
}

const doorOf = (kind: string, id: string, door: string): string =>
  `/work/${kind}/${encodeURIComponent(id)}/${door}`;
