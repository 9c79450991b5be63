import {
  NewsroomError,
  registerAssetSchema,
  replaceAssetSchema,
  type AssetDetails,
  type AssetView,
} from '@toasoan/domain';
import type { BlobStore } from '@toasoan/platform';
import type { CmsClient } from '../cms-client.ts';
import type { SignedIn } from '../session.ts';
import { parse } from '../validate.ts';
import type { Purpose } from './declaration.ts';
import { identifyBlob } from './identify-blob.ts';
import { refusalOf } from './refusal.ts';
import type { UploadRecord, UploadRecords } from './upload-records.ts';

/** What a complete upload has become: an asset, or a form that waits to be named in a consent. */
export type Finished =
  | { readonly kind: 'asset'; readonly asset: AssetView }
  | {
      readonly kind: 'form';
      readonly form: { readonly uploadKey: string; readonly fileName: string; readonly bytes: number };
    };

export interface FinishDeps {
  readonly cms: CmsClient;
  readonly blobs: BlobStore;
  readonly records: UploadRecords;
}

/**
 * Takes a complete upload over, according to its purpose. Asking twice is harmless: a lost answer is given again.
 * A file that is nothing we take is deleted at once, with its record.
 * @throws NewsroomError asset.upload_missing; asset.broken while bytes are missing; asset.type and asset.too_large for
 * what is not taken; what the newsroom refuses
 */
export async function finishUpload(
  { cms, blobs, records }: FinishDeps,
  person: SignedIn,
  key: string,
): Promise<Finished> {
  const record = await records.read(key);
  if (!record) throw new NewsroomError('asset.upload_missing');
  await checkContent({ blobs, records }, record);

  const [fileName, bytes] = [record.metadata?.['filename'] ?? '', record.size ?? 0];
  switch (purposeOf(record)) {
    case 'consent':
      return { kind: 'form', form: { uploadKey: key, fileName, bytes } };

    case 'replace': {
      const assetId = record.metadata?.['assetId'] ?? '';
      const door = cms.as(person);
      // To replace is not to register: done once, it is only looked at again.
      if (record.settled?.assetId)
        return { kind: 'asset', asset: await door.get<AssetDetails>(`/assets/${assetId}`) };
      const file = parse(replaceAssetSchema, { uploadKey: key, fileName, bytes });
      return settle(records, key, () => door.post<AssetDetails>(`/assets/${assetId}/replace`, file));
    }

    case 'asset': {
      const unitId = record.metadata?.['unitId'];
      const asset = parse(registerAssetSchema, { unitId, uploadKey: key, fileName, bytes });
      // The CMS gives the same asset for the same key.
      return settle(records, key, () => cms.as(person).post<AssetView>('/assets', asset));
    }
  }
}

/** Refuses what is not whole or not taken. What the newsroom has been told of is left to its worker. */
async function checkContent(
  { blobs, records }: Pick<FinishDeps, 'blobs' | 'records'>,
  record: UploadRecord,
): Promise<void> {
  if (record.settled) return;
  if (!(await blobs.exists(record.id))) throw new NewsroomError('asset.upload_missing');
  const bytes = (await blobs.stat(record.id)).size;
  if (bytes !== record.size) throw new NewsroomError('asset.broken');
  const refused = refusalOf(await identifyBlob(blobs, record.id), { bytes, purpose: purposeOf(record) });
  if (!refused) return;
  await blobs.delete(record.id);
  await records.delete(record.id);
  throw new NewsroomError(refused);
}

/** Tells the newsroom, with the note of it written before (it may hear and we not) and the asset's id after. */
async function settle<Asset extends AssetView>(
  records: UploadRecords,
  key: string,
  tell: () => Promise<Asset>,
): Promise<Finished> {
  const at = new Date().toISOString();
  await records.settle(key, { as: 'asset', at, assetId: null });
  const asset = await tell();
  await records.settle(key, { as: 'asset', at, assetId: asset.id });
  return { kind: 'asset', asset };
}

const purposeOf = (record: UploadRecord): Purpose => {
  const purpose = record.metadata?.['purpose'];
  return purpose === 'consent' || purpose === 'replace' ? purpose : 'asset';
};

/**
 * Holds the form a consent names, so that it is kept as long as the consent is: before the newsroom is told, given
 * free again when it refuses.
 * @throws NewsroomError asset.upload_missing when it is not a complete form of this person
 */
export async function holdForm<Answer>(
  { records, blobs }: Pick<FinishDeps, 'records' | 'blobs'>,
  key: string,
  tell: () => Promise<Answer>,
): Promise<Answer> {
  const record = await records.read(key);
  if (!record || purposeOf(record) !== 'consent') throw new NewsroomError('asset.upload_missing');
  await checkContent({ blobs, records }, record);
  const before = record.settled ?? null;
  await records.settle(key, { as: 'consent', at: new Date().toISOString(), assetId: null });
  try {
    return await tell();
  } catch (error) {
    // Without an answer nobody knows whether the consent was recorded: then the form stays held.
    if (error instanceof NewsroomError && error.status < 500) await records.settle(key, before);
    throw error;
  }
}
