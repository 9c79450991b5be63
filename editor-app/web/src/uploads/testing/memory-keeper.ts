import { chooseClaimed, othersHolding } from '../keeper/choose-claimed.ts';
import type { Claim, KeptUpload, UploadKeeper } from '../keeper/upload-keeper.ts';

/** A keeper in memory for tests, full after `room` files. `gone` names the pages that are closed. */
export class MemoryKeeper implements UploadKeeper {
  readonly kept = new Map<string, KeptUpload>();
  readonly gone = new Set<string>();
  readonly #waiting = new Set<() => void>();
  readonly #room: number;

  constructor(room = Infinity) {
    this.#room = room;
  }
  async keep(upload: KeptUpload): Promise<boolean> {
    if (this.kept.size >= this.#room) return false;
    this.kept.set(upload.key, upload);
    return true;
  }
  async claim(claim: Claim): Promise<KeptUpload[]> {
    const { taken, erased } = chooseClaimed([...this.kept.values()], claim, {
      now: Date.now(),
      gone: (owner) => this.gone.has(owner),
    });
    erased.forEach(({ key }) => this.kept.delete(key));
    return taken.map((upload) => {
      const claimed = { ...upload, owner: claim.owner };
      this.kept.set(upload.key, claimed);
      return claimed;
    });
  }
  othersGone(claim: Claim, signal: AbortSignal): Promise<boolean> {
    const others = othersHolding([...this.kept.values()], claim);
    if (others.length === 0) return Promise.resolve(false);
    return new Promise((resolve) => {
      const look = (): void => {
        if (others.some((other) => this.gone.has(other))) resolve(true);
      };
      this.#waiting.add(look);
      signal.addEventListener('abort', () => resolve(false));
      look();
    });
  }
  /** Closes a page, however that happens. */
  leave(owner: string): void {
    this.gone.add(owner);
    this.#waiting.forEach((look) => look());
  }
  async move(owner: string, place: string): Promise<void> {
    for (const [key, upload] of this.kept)
      if (upload.owner === owner) this.kept.set(key, { ...upload, place });
  }
  async forget(key: string): Promise<void> {
    this.kept.delete(key);
  }
}
