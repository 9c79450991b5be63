import type { Logger } from '@toasoan/platform';
import { isSettled } from './settled.ts';

/**
 * Records a failure at the CMS and throws the fault, so that it is both seen and tried again. A failure that cannot be
 * recorded is logged; but an answer that settles the job replaces the fault.
 */
export async function recordFailure(
  fault: unknown,
  record: () => Promise<void>,
  log: Logger,
): Promise<never> {
  try {
    await record();
  } catch (error) {
    if (isSettled(error)) throw error;
    log.warn({ err: error }, 'could not record a failure');
  }
  throw fault;
}
