import { createReleaser } from '@toasoan/platform';
import { readArguments } from './arguments.ts';
import { alreadyRunning } from './banner.ts';
import { createCombinedLog, type CombinedLog } from './combined-log.ts';
import { readSettings } from './env.ts';
import { explain } from './explain.ts';
import { startNewsroom, type NewsroomOptions } from './newsroom.ts';
import { openData } from './open-data.ts';
import { endOrphans } from './orphans.ts';
import { makeFolders, pathsOf, type Paths } from './paths.ts';
import { confirmReset, wipe } from './reset.ts';
import { openRotatingFile } from './rotating-file.ts';
import { openRunBook } from './run-book.ts';
import { acquireRun } from './run-record.ts';
import { untilSignal } from './until-signal.ts';

export interface LaunchOptions {
  /** The checkout. */
  readonly root: string;
  readonly args: readonly string[];
  /** Builds and serves the Strapi panel as well. */
  readonly admin: boolean;
}

const stopWithin = 60_000;

/** Runs the newsroom until a signal ends it. Gives the exit code. @throws {Refusal} */
export async function launch({ root, args, admin }: LaunchOptions): Promise<number> {
  const { reset, yes } = readArguments(args);
  let paths = pathsOf(root);
  try {
    const settings = readSettings(process.env);
    paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
    await makeFolders(paths);
    const acquired = await acquireRun(paths.run, admin);
    if (acquired.state === 'running') {
      say(alreadyRunning(acquired.record, admin));
      return 0;
    }
    const log = openLog(paths);
    const book = openRunBook(paths.run, acquired.record);
    const releaser = createReleaser({ deadline: stopWithin });
    releaser.add('record', () => book.close());
    const stopping = untilSignal();
    const { signal } = stopping;
    try {
      await endOrphans(acquired.orphans, root, log);
      if (reset) await resetData(paths, yes, settings.DATABASE_URL !== undefined);
      await serve({ paths, settings, admin, log, book, releaser, signal });
    } finally {
      if (signal.aborted) say('\nĐang dừng Tòa soạn, xin chờ vài giây…');
      await releaser.release();
      stopping.close();
    }
    say('Tòa soạn đã dừng. Dữ liệu được giữ nguyên.');
    return 0;
  } catch (error) {
    throw explain(error, paths);
  }
}

/** Starts everything, shows where it is, and waits for the signal to stop. */
async function serve(options: Omit<NewsroomOptions, 'secrets' | 'ports'>): Promise<void> {
  const { paths, settings, log, signal } = options;
  try {
    say(await startNewsroom({ ...options, ...(await openData(paths, settings, log)) }));
  } catch (error) {
    // What is under way when the signal arrives fails because of it.
    if (!signal.aborted) throw error;
  }
  if (!signal.aborted)
    await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
}

async function resetData(paths: Paths, yes: boolean, foreignDatabase: boolean): Promise<void> {
  await confirmReset(paths, yes, { input: process.stdin, output: process.stdout });
  await wipe(paths);
  await makeFolders(paths);
  say('Đã xóa toàn bộ dữ liệu. Bắt đầu lại từ đầu.');
  if (foreignDatabase) say('Lưu ý: cơ sở dữ liệu ở DATABASE_URL không do Tòa soạn quản lý nên không bị xóa.');
}

function openLog(paths: Paths): CombinedLog {
  const color = process.stdout.isTTY === true && !process.env['NO_COLOR'];
  // Whoever reads the output may go away first; the newsroom and its log file go on.
  process.stdout.on('error', () => undefined);
  const write = (text: string): void => void process.stdout.write(text);
  return createCombinedLog({ write, color, file: openRotatingFile(paths.log) });
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
