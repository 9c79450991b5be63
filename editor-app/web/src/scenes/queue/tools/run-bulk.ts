import type { StoryLine } from '@toasoan/domain';
import { messageOf } from '../../../api/request-error.ts';

/** How one line fared. */
export interface BulkResult {
  readonly id: string;
  readonly headline: string;
  /** Why it stays as it was; null: it was done. */
  readonly why: string | null;
}

type Line = Pick<StoryLine, 'id' | 'headline' | 'revision'>;

/** Does something to each line, one after another so that the server is not rushed; one refusal does not stop the rest. */
export async function runBulk<One extends Line>(
  lines: readonly One[],
  act: (line: One) => Promise<unknown>,
  onProgress: (done: number) => void,
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  for (const line of lines) {
    const { id, headline } = line;
    try {
      await act(line);
      results.push({ id, headline, why: null });
    } catch (error) {
      results.push({ id, headline, why: messageOf(error) });
    }
    onProgress(results.length);
  }
  return results;
}
