import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { clearInterval, setInterval } from 'node:timers';

/** A failure the person at the terminal can act on: its message is all that is shown. */
export class Refusal extends Error {
  name = 'Refusal';
}

export function say(text = '') {
  process.stdout.write(`${text}\n`);
}

/** Shows how long a step takes: one line rewritten on a terminal, a line now and then elsewhere. */
export function progress(describe) {
  const began = performance.now();
  const live = process.stdout.isTTY === true;
  const show = () => {
    const seconds = Math.round((performance.now() - began) / 1000);
    const text = `  … ${seconds} giây${describe ? `, ${describe()}` : ''}`;
    process.stdout.write(live ? `\r\u001b[K${text}` : `${text}\n`);
  };
  const timer = setInterval(show, live ? 1000 : 15_000);
  return () => {
    clearInterval(timer);
    if (live) process.stdout.write('\r\u001b[K');
    return Math.round((performance.now() - began) / 1000);
  };
}

/** Runs a command's body; a Refusal becomes its sentence, anything else its stack and a sentence. */
export async function runMain(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    process.exitCode = 1;
    if (error instanceof Error && error.name === 'Refusal') return void console.error(`\n${error.message}`);
    console.error(error);
    console.error(
      '\nLệnh dừng vì một lỗi không lường trước (ghi ở trên). Dữ liệu trong .data vẫn được giữ nguyên.',
    );
  }
}
