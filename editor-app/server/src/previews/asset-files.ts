import type { AssetFiles as FileList } from '@toasoan/domain';
import type { CmsClient } from '../cms-client.ts';
import type { SignedIn } from '../session.ts';

const KEPT_MS = 60_000;
const MAX_ENTRIES = 5_000;

/** A file as the CMS names it to the editor's server: `GET /api/newsroom/assets/:id/files`. */
export type AssetFile = FileList['files'][number];

/** Asks whether a person may see an asset, and which files it has. */
export interface AssetFiles {
  /**
   * Gives the files, asking anew when the one with the hash `version` is not among those known: the files of an asset
   * change when its wishes do.
   * @throws NewsroomError asset.not_found when there is none or the person may not see it
   */
  of(sessionId: string, person: SignedIn, assetId: string, version?: string): Promise<readonly AssetFile[]>;
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
    (await cms.as(person).get<FileList>(`/assets/${assetId}/files`)).files;

  const askAndKeep = async (id: string, person: SignedIn, assetId: string): Promise<readonly AssetFile[]> => {
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
  };

  return {
    async of(sessionId, person, assetId, version) {
      const id = `${sessionId} ${assetId}`;
      const kept = entries.get(id);
      if (kept && now() < kept.until) {
        const files = await kept.files;
        if (version === undefined || files.some(({ sha256 }) => sha256 === version)) return files;
        // Somebody asked anew while this one waited.
        const newer = entries.get(id);
        if (newer && newer !== kept) return newer.files;
      }
      return askAndKeep(id, person, assetId);
    },
  };
}
