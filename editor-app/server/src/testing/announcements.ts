import type { Announcements } from '../events/announcements.ts';

/** Announcements a test makes. */
export interface TestAnnouncements extends Announcements {
  tell(personId: string): void;
  /** How many listen. */
  count(): number;
}

export function createAnnouncements(): TestAnnouncements {
  const listeners = new Set<readonly [personId: string, onTold: () => void]>();
  return {
    subscribe(personId, onTold) {
      const entry = [personId, onTold] as const;
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    tell: (personId) => listeners.forEach(([id, onTold]) => id === personId && onTold()),
    count: () => listeners.size,
    close: async () => undefined,
  };
}
