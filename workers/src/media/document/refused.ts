import type { ErrorId } from '@toasoan/domain';
import type { Refusal } from '../picture/opened.ts';

/** The file itself is at fault; ends the reading of it, however deep. */
export class Refused extends Error {
  readonly error: ErrorId;

  constructor(error: ErrorId, reason: string) {
    super(reason);
    this.name = 'Refused';
    this.error = error;
  }
}

export const hostile = (reason: string): Refused => new Refused('asset.hostile', reason);
export const broken = (reason: string): Refused => new Refused('asset.broken', reason);

/** Runs what may refuse, and gives the refusal as a value. */
export async function refusing<Value>(
  run: () => Value | Promise<Value>,
): Promise<{ readonly ok: true; readonly value: Value } | Refusal> {
  try {
    return { ok: true, value: await run() };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, error: error.error, reason: error.message };
    throw error;
  }
}
