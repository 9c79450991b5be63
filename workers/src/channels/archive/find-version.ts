import {
  canonicalJson,
  filesOf,
  VERSION_FILES,
  versionsOf,
  type EditionSnapshot,
  type Inventory,
} from '@toasoan/domain';
import { sha512Of } from '@toasoan/platform';

/** The name of the version that keeps this edition, or its withdrawal; null: there is none. An edition has one of each. */
export function versionOf(
  inventory: Inventory,
  edition: EditionSnapshot,
  kept: 'edition' | 'withdrawal',
): string | null {
  const digest = sha512Of(canonicalJson(edition));
  const found = versionsOf(inventory).find(([, version]) => {
    const files = filesOf(version);
    return (
      files.get(VERSION_FILES.edition) === digest &&
      files.has(VERSION_FILES.withdrawal) === (kept === 'withdrawal')
    );
  });
  return found?.[0] ?? null;
}
