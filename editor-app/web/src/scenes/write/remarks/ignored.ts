import type { Remark } from '@toasoan/domain';

/** Most remarks of one story remembered as ignored; the oldest go first. */
const MOST = 300;

/** Remarks on a word by itself: who lets the word be lets it be everywhere in the story. */
export const isOnWord = ({ rule }: Pick<Remark, 'rule'>): boolean =>
  rule === 'spellSyllable' || rule === 'spellWord' || rule === 'lookAlikes';

/** What makes a remark the same one after the text around it has changed. */
export const remarkKey = (remark: Pick<Remark, 'rule' | 'where' | 'quoted'>): string => {
  const { rule, where, quoted } = remark;
  if (isOnWord(remark)) return [rule, quoted.normalize('NFC').toLowerCase()].join('|');
  return [rule, where.part, quoted === '' && 'index' in where ? where.index : quoted].join('|');
};

/** The remarks one person ignores on one story, by key, in this browser. */
export interface IgnoredRemarks {
  read(): ReadonlySet<string>;
  /** Does nothing when the browser has no room: the remarks then come back at the next visit. */
  keep(keys: ReadonlySet<string>): void;
}

export function ignoredRemarks(storage: Storage, personId: string, storyId: string): IgnoredRemarks {
  const name = `toasoan.remarks.${personId}.${storyId}`;
  return {
    read() {
      try {
        const found: unknown = JSON.parse(storage.getItem(name) ?? '[]');
        return new Set(Array.isArray(found) ? found.filter((key) => typeof key === 'string') : []);
      } catch {
        return new Set();
      }
    },
    keep(keys) {
      try {
        if (keys.size === 0) storage.removeItem(name);
        else storage.setItem(name, JSON.stringify([...keys].slice(-MOST)));
      } catch {
        return;
      }
    },
  };
}
