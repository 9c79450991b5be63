import { readSettings } from './env.ts';
import { databaseReport } from './doctor/database.ts';
import { chromiumReport, ffmpegReports, isolationReport, runtimeReports } from './doctor/programs.ts';
import type { Report } from './doctor/report.ts';
import { searchReport, storageReport } from './doctor/services.ts';
import { explain } from './explain.ts';
import { pathsOf } from './paths.ts';
import { findRunning } from './run-record.ts';

const marks: Readonly<Record<Report['state'], string>> = { good: '✓', note: '!', missing: '✗' };

/** Shows what is present on this machine and what that means. Gives 1 when something needed is missing. */
export async function doctor({ root }: { readonly root: string }): Promise<number> {
  let paths = pathsOf(root);
  try {
    const settings = readSettings(process.env);
    paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
    const running = await findRunning(paths.run);
    const reports = (
      await Promise.all([
        runtimeReports(),
        databaseReport(paths, settings),
        searchReport(settings),
        storageReport(paths.blobs),
        ffmpegReports(),
        isolationReport(root),
        chromiumReport(),
      ])
    ).flat();
    const lines = [
      running
        ? `Tòa soạn đang chạy (tiến trình ${running.supervisor.pid}): ${running.addresses?.portal ?? 'còn đang khởi động'}`
        : 'Tòa soạn hiện không chạy.',
      '',
      ...reports.flatMap(show),
    ];
    process.stdout.write(`${lines.join('\n')}\n`);
    return reports.some((report) => report.state === 'missing') ? 1 : 0;
  } catch (error) {
    throw explain(error, paths);
  }
}

function show({ name, state, found, meaning }: Report): string[] {
  const line = `${marks[state]} ${name.padEnd(16)} ${found}`;
  return meaning ? [line, `${' '.repeat(19)}${meaning}`] : [line];
}
