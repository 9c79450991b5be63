import { ERRORS, type AssetView } from '@toasoan/domain';
import { createPrepare } from '../prepare.ts';
import type { Purpose } from '../purpose.ts';
import type { TransferHandlers } from '../transfer.ts';
import { createUploader, type Uploader } from '../uploader.ts';
import { MemoryKeeper } from './memory-keeper.ts';

export interface StandOptions {
  readonly owner?: string;
  readonly place?: string;
  readonly personId?: string;
  readonly keeper?: MemoryKeeper;
  /** Assets the newsroom has, by the content of their files. */
  readonly known?: Readonly<Record<string, AssetView>>;
}

/** An uploader whose far end only keeps a log. A file's hash is its content; one named `*.txt` is refused. */
export function stand({
  owner = 'page',
  place = 'story',
  personId = 'lan',
  keeper,
  known = {},
}: StandOptions = {}) {
  const log: string[] = [];
  const handlers = new Map<string, TransferHandlers<AssetView>>();
  const kept = keeper ?? new MemoryKeeper();
  const purpose: Purpose = { purpose: 'asset', unitId: 'u' };
  const uploader: Uploader = createUploader({
    owner,
    personId,
    place,
    purpose: () => purpose,
    keeper: kept,
    now: Date.now,
    forgetPicture: (address) => log.push(`forget ${address}`),
    prepare: createPrepare({
      check: async (file) =>
        file.name.endsWith('.txt')
          ? { ok: false, problem: ERRORS['asset.type'][1] }
          : { ok: true, format: 'jpeg' },
      hash: async (file, onProgress) => {
        onProgress(file.size);
        return file.text();
      },
      known: async (sha256) => known[sha256] ?? null,
      picture: async (file) => `blob:${file.name}`,
    }),
    makeTransfer: () => (task, given) => {
      const { name } = task.file;
      handlers.set(name, given);
      return {
        start: () => log.push(`start ${name}`),
        pause: () => log.push(`pause ${name}`),
        discard: () => log.push(`discard ${name}`),
      };
    },
  });
  return {
    uploader,
    log,
    keeper: kept,
    /** The far end of a transfer that was started. */
    of: (name: string): TransferHandlers<AssetView> => {
      const found = handlers.get(name);
      if (!found) throw new Error(`Expected a transfer of ${name}`);
      return found;
    },
    /** Resolves once every file was looked into and hashed. */
    checked: (): Promise<void> =>
      until(uploader, () => uploader.queue().every((item) => item.checked || item.phase !== 'checking')),
    phases: (): string[] => uploader.queue().map((item) => item.phase),
  };
}

export const photo = (name: string, content: string = name): File => new File([content], name);

/** Resolves at the change after which `holds` is true. */
export function until(uploader: Uploader, holds: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      if (!holds()) return false;
      stop();
      resolve();
      return true;
    };
    const stop = uploader.subscribe(() => void look());
    look();
  });
}
