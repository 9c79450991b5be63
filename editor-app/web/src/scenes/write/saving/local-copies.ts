import { asStored } from './same-content.ts';
import type { LocalCopy } from './save-state.ts';

/** What this browser keeps of one story that the server does not have. */
export interface LocalCopies {
  /** The version to offer for return: one set aside, else one a closed tab left behind. */
  found(): LocalCopy | null;
  /** Keeps the words being written; null once the server has them. False when the browser has no room. */
  keepCurrent(copy: LocalCopy | null): boolean;
  /** Keeps the version offered for return; null once it was taken or refused. */
  keepAside(copy: LocalCopy | null): boolean;
}

/**
 * The copies of one person and one story (null: one not yet on the server). On a shared computer nobody is offered
 * another person's words.
 */
export function localCopies(storage: Storage, personId: string, storyId: string | null): LocalCopies {
  const current = `toasoan.copy.${personId}.${storyId ?? 'new'}`;
  const aside = `${current}.aside`;
  const put = (key: string, copy: LocalCopy | null): boolean => {
    try {
      if (copy) storage.setItem(key, JSON.stringify(copy));
      else storage.removeItem(key);
      return true;
    } catch {
      return false;
    }
  };
  return {
    found: () => read(storage, aside) ?? read(storage, current),
    keepCurrent: (copy) => put(current, copy),
    keepAside: (copy) => put(aside, copy),
  };
}

/** Null for what is not there or not of our making. */
function read(storage: Storage, key: string): LocalCopy | null {
  try {
    const found = JSON.parse(storage.getItem(key) ?? 'null') as Partial<LocalCopy> | null;
    const content = asStored(found?.content);
    const { basedOn, at } = found ?? {};
    return content && typeof basedOn === 'number' && typeof at === 'string' ? { content, basedOn, at } : null;
  } catch {
    return null;
  }
}
