import { registerAssetSchema, type AssetView } from '@toasoan/domain';
import type { CmsClient } from '../cms-client.ts';
import type { SignedIn } from '../session.ts';
import { parse } from '../validate.ts';

/** The part of an upload's record that counts once it is complete. */
export interface CompleteUpload {
  /** Its key in the blob store. */
  readonly id: string;
  readonly size?: number | undefined;
  readonly metadata?: Readonly<Record<string, string | null>> | undefined;
}

/** Tells the CMS of a complete upload. The CMS gives the same asset for the same key, so telling twice is harmless. */
export function registerAsset(cms: CmsClient, person: SignedIn, upload: CompleteUpload): Promise<AssetView> {
  const asset = parse(registerAssetSchema, {
    unitId: upload.metadata?.['unitId'],
    uploadKey: upload.id,
    fileName: upload.metadata?.['filename'],
    bytes: upload.size,
  });
  return cms.as(person).post<AssetView>('/assets', asset);
}
