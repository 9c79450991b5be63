import type { LocalCopy, WordsKeeper } from '../local-copy.ts';

/** A computer that keeps words in memory: what it has written survives the tabs. */
export interface MemoryComputer {
  readonly copies: ReadonlyMap<string, LocalCopy>;
  /** The desks of open tabs. */
  readonly open: Set<string>;
  /** Set to false for one without room. */
  hasRoom: boolean;
  /** What a tab begins to write and does not live to end is not written. */
  keeper(isAlive?: () => boolean): WordsKeeper;
}

/** `latency` resolves when a write has reached the disk. */
export function createMemoryComputer(latency: () => Promise<void> = async () => undefined): MemoryComputer {
  const copies = new Map<string, LocalCopy>();
  const computer: MemoryComputer = {
    copies,
    open: new Set(),
    hasRoom: true,
    keeper(isAlive = () => true) {
      const put = (copy: LocalCopy): boolean => {
        if (computer.hasRoom) {
          copies.set(copy.desk, copy);
          copy.replaces.forEach((desk) => copies.delete(desk));
        }
        return computer.hasRoom;
      };
      return {
        keep: async (copy) => {
          await latency();
          return isAlive() && put(copy);
        },
        keepAtOnce: put,
        forget: async (desks) => {
          await latency();
          if (isAlive()) desks.forEach((desk) => copies.delete(desk));
        },
        watch: async (_signal, tell) => {
          const left = [...copies.values()].filter(({ desk }) => !computer.open.has(desk));
          tell(left.sort((a, b) => b.at.localeCompare(a.at)));
        },
      };
    },
  };
  return computer;
}
