import { startCluster } from '@toasoan/platform';
import { existsSync } from 'node:fs';
import { databaseName } from '../database.ts';
import type { Settings } from '../env.ts';
import type { Paths } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { openRunBook } from '../run-book.ts';
import { acquireRun } from '../run-record.ts';
import { loadSecrets } from '../secrets.ts';

/** A database to look at, and how to leave it as it was found. */
export interface OpenDatabase {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * The newsroom's database: as it runs, or started only to be looked at, in which case nobody else starts meanwhile.
 * @throws {Refusal} when there are no data yet
 */
export async function openDatabase(paths: Paths, settings: Settings): Promise<OpenDatabase> {
  if (settings.DATABASE_URL) return { url: settings.DATABASE_URL, close: async () => undefined };
  if (![paths.postgres, paths.fallback].some((dir) => existsSync(dir)))
    throw new Refusal(
      'Tòa soạn ở thư mục này chưa có dữ liệu nên chưa có nhật ký để kiểm tra.\nChưa có gì được khởi động.',
    );
  const acquired = await acquireRun(paths.run, false);
  const book = acquired.state === 'acquired' ? openRunBook(paths.run, acquired.record) : null;
  try {
    const { databasePassword: password } = await loadSecrets(paths.secrets);
    const cluster = await startCluster({
      dataDir: paths.postgres,
      fallbackDir: paths.fallback,
      password,
      port: 0,
    });
    return {
      url: cluster.url(databaseName),
      close: async () => {
        if (book && !cluster.adopted) await cluster.stop();
        await book?.close();
      },
    };
  } catch (error) {
    await book?.close();
    throw error;
  }
}
