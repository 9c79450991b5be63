import { text } from 'node:stream/consumers';
import { format } from 'node:util';
import { engineOf } from './engines.ts';
import type { ToldEvent } from './protocol.ts';
import type { StageTask } from './stage.ts';

/**
 * The program of one stage. Runs in the sandbox: the task comes on standard input, what happens goes to standard
 * output, a line each (see `protocol.ts`).
 */

// Libraries that talk must not be taken for the protocol.
const complain = (...words: unknown[]): void => void process.stderr.write(`${format(...words)}\n`);
Object.assign(globalThis.console, { log: complain, info: complain, debug: complain });

const tell = (event: ToldEvent): Promise<void> =>
  new Promise((resolve) => process.stdout.write(`${JSON.stringify(event)}\n`, () => resolve()));

try {
  // From the worker, which made it of checked parts.
  const task = JSON.parse(await text(process.stdin)) as StageTask;
  const run = await engineOf(task);
  const outcome = await run(task, (percent) => {
    if (Number.isFinite(percent)) void tell({ percent: Math.min(100, Math.max(0, percent)) });
  });
  await tell({ outcome });
  process.exit(0);
} catch (error) {
  complain(error);
  await tell({ fault: error instanceof Error ? error.message : String(error) });
  process.exit(1);
}
