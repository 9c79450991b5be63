import type { AssetView, SourceFormat } from '@toasoan/domain';
import type { FileCheck } from './check-file.ts';
import type { Purpose } from './purpose.ts';

export interface PrepareDeps {
  readonly check: (file: File) => Promise<FileCheck>;
  /** Null when the hash cannot be told. */
  readonly hash: (file: File, onProgress: (hashed: number) => void) => Promise<string | null>;
  /** The asset with exactly these bytes that may be used instead of sending them; null when there is none to be found. */
  readonly known: (sha256: string, purpose: Purpose) => Promise<AssetView | null>;
  /** The address of a small picture of the file; null when the browser cannot show it. */
  readonly picture: (file: File, format: SourceFormat) => Promise<string | null>;
}

export interface PrepareHandlers {
  /** False once the file was removed: the rest is not done. */
  readonly isWanted: () => boolean;
  readonly onRefused: (problem: string) => void;
  readonly onIdentified: (format: SourceFormat) => void;
  readonly onPicture: (address: string) => void;
  readonly onHashed: (hashed: number) => void;
  /** The newsroom has it already. */
  readonly onKnown: (asset: AssetView) => void;
  /** It is to be sent. */
  readonly onChecked: (sha256: string | null) => void;
}

export type Prepare = (task: { file: File; purpose: Purpose }, handlers: PrepareHandlers) => Promise<void>;

/**
 * What is done with a file before it is sent: look into it, show it, hash it, ask whether the newsroom has it. Files are
 * looked into at once and hashed one after another. Never rejects: what cannot be found out does not stop the file.
 */
export function createPrepare(deps: PrepareDeps): Prepare {
  let hashing: Promise<unknown> = Promise.resolve();
  return async (task, handlers) => {
    const check = await deps.check(task.file);
    if (!handlers.isWanted()) return;
    if (!check.ok) return handlers.onRefused(check.problem);
    handlers.onIdentified(check.format);
    const turn = hashing.then(() => hashAndAsk(deps, task, check.format, handlers));
    hashing = turn;
    await turn;
  };
}

async function hashAndAsk(
  deps: PrepareDeps,
  { file, purpose }: { file: File; purpose: Purpose },
  format: SourceFormat,
  handlers: PrepareHandlers,
): Promise<void> {
  if (!handlers.isWanted()) return;
  const picture = await deps.picture(file, format).catch(() => null);
  if (picture !== null) handlers.onPicture(picture);
  const sha256 = await deps.hash(file, handlers.onHashed).catch(() => null);
  if (!handlers.isWanted()) return;
  const known = sha256 === null ? null : await deps.known(sha256, purpose).catch(() => null);
  if (!handlers.isWanted()) return;
  if (known) handlers.onKnown(known);
  else handlers.onChecked(sha256);
}
