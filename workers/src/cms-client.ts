import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import {
  NewsroomError,
  type AssetWork,
  type DeliveryWork,
  type finishAssetSchema,
  type finishDeliverySchema,
} from '@toasoan/domain';
import StrapiModule from 'strapi-sdk-js';
import { z } from 'zod';
import { toNewsroomError } from './cms-errors.ts';

// The package's types describe its CommonJS build, in which the class is the `default` of the module.
const Strapi = StrapiModule as unknown as typeof StrapiModule.default;

export type FinishAsset = z.input<typeof finishAssetSchema>;
export type FinishDelivery = z.input<typeof finishDeliverySchema>;

/** The worker's doors at the CMS (domain `api/work.ts`). Every method rejects with a {@link NewsroomError}. */
export interface CmsClient {
  /** `asset.not_found` when the row is gone. */
  takeAsset(id: string): Promise<AssetWork>;
  /** `work.stale` when another attempt has taken the asset since. */
  finishAsset(id: string, result: FinishAsset): Promise<void>;
  /** `delivery.not_found` when the row is gone. */
  takeDelivery(id: string): Promise<DeliveryWork>;
  /** `work.stale` when another attempt has taken the delivery since. */
  finishDelivery(id: string, result: FinishDelivery): Promise<void>;
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
  const take = async (kind: 'assets' | 'deliveries', id: string): Promise<unknown> => {
    const answer = taken.safeParse(await post(doorOf(kind, id, 'take'), {}));
    if (!answer.success) throw new NewsroomError('cms.unavailable', undefined, { cause: answer.error });
    return answer.data.data;
  };

  return {
    takeAsset: async (id) => (await take('assets', id)) as AssetWork,
    takeDelivery: async (id) => (await take('deliveries', id)) as DeliveryWork,
    async finishAsset(id, result) {
      await post(doorOf('assets', id, 'finish'), result);
    },
    async finishDelivery(id, result) {
      await post(doorOf('deliveries', id, 'finish'), result);
    },
  };
}

const doorOf = (kind: string, id: string, door: string): string =>
  `/work/${kind}/${encodeURIComponent(id)}/${door}`;
