import type { CmsClient } from '../cms-client.ts';
import type { SignedIn } from '../session.ts';
import type { AssetFile } from './choose-file.ts';

const KEPT_MS = 60_000;
const MAX_ENTRIES = 5_000;

/** Asks whether a person may see an asset, and which files it has. */
export interface AssetFiles {
  /** @throws NewsroomError asset.not_found when there is none or the person may not see it */
  of(sessionId: string, person: SignedIn, assetId: string): Promise<readonly AssetFile[]>;
}

interface Entry {
  readonly until: number;
  readonly files: Promise<readonly AssetFile[]>;
}

/**
 * The CMS's permission for each session and asset, kept for a minute: a page shows many pictures in several sizes.
 * A refusal is not kept, nor is an empty list, since the pictures of an asset come up a moment after its upload.
 */
export function createAssetFiles(cms: CmsClient, now: () => number = Date.now): AssetFiles {
  const entries = new Map<string, Entry>();

  const ask = async (person: SignedIn, assetId: string): Promise<readonly AssetFile[]> =>
    (await cms.as(person).get<{ files: readonly AssetFile[] }>(`/assets/${assetId}/files`)).files;

  return {
    async of(sessionId, person, assetId) {
      const id = `${sessionId} ${assetId}`;
      const kept = entries.get(id);
      if (kept && now() < kept.until) return kept.files;
      const entry = { until: now() + KEPT_MS, files: ask(person, assetId) };
      entries.delete(id);
      entries.set(id, entry);
      // The oldest stand first.
      for (const oldest of entries.keys()) {
        if (entries.size <= MAX_ENTRIES) break;
        entries.delete(oldest);
      }
      const forget = (): void => {
        if (entries.get(id) === entry) entries.delete(id);
      };
      try {
        const files = await entry.files;
        if (files.length === 0) forget();
        return files;
      } catch (error) {
        forget();
        throw error;
      }
    },
  };
}
