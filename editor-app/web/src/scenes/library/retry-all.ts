import * as words from '#words/library';
import { messageOf } from '../../api/request-error.ts';

export interface RetryResult {
  readonly done: number;
  /** Ids that were refused, each with the sentence why. */
  readonly refused: readonly (readonly [id: string, why: string])[];
}

/** Tries each again, one after another so that the server is not rushed; one refusal does not stop the others. */
export async function retryAll(
  ids: readonly string[],
  retry: (id: string) => Promise<unknown>,
): Promise<RetryResult> {
  let done = 0;
  const refused: [string, string][] = [];
  for (const id of ids) {
    try {
      await retry(id);
      done += 1;
    } catch (error) {
      refused.push([id, messageOf(error)]);
    }
  }
  return { done, refused };
}

/** "Đã cho xử lý lại 3 tư liệu. 1 tư liệu không xử lý lại được: …" */
export function retriedInWords({ done, refused }: RetryResult): string {
  const why = [...new Set(refused.map(([, sentence]) => sentence))].join(' ');
  return [
    ...(done > 0 ? [words.processedAgain(done)] : []),
    ...(refused.length > 0 ? [words.notProcessedAgain(refused.length, why)] : []),
  ].join(' ');
}
