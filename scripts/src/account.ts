import { findCluster, startCluster } from '@toasoan/platform';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { databaseName } from './database.ts';
import { systemEnvironment } from './environment.ts';
import { readSettings, type Settings } from './env.ts';
import { pathsOf, type Paths } from './paths.ts';
import { Refusal } from './refusal.ts';
import { loadSecrets } from './secrets.ts';

export interface AccountOptions {
  readonly root: string;
  readonly args: readonly string[];
}

const USAGE = 'Cách dùng: npm run account -- reset-factor <thư điện tử>';

/** Changes an account from the command line, past the screens. Gives the exit code. @throws {Refusal} */
export async function changeAccount({ root, args }: AccountOptions): Promise<number> {
  const [what, email, ...rest] = args;
  if (what !== 'reset-factor' || !email || rest.length > 0) throw new Refusal(USAGE);
  const settings = readSettings(process.env);
  const paths = pathsOf(root, settings.TOASOAN_DATA_DIR);
  const DATABASE_URL = settings.DATABASE_URL ?? (await embedded(paths));
  const child = spawn(process.execPath, ['cms/dist/src/reset-factor.js', email], {
    cwd: root,
    env: { ...systemEnvironment(process.env), DATABASE_URL },
    stdio: 'inherit',
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}

/** The address of the database that runs with the newsroom. */
async function embedded({
  postgres,
  fallback,
  secrets,
}: Paths): Promise<NonNullable<Settings['DATABASE_URL']>> {
  const place = { dataDir: postgres, fallbackDir: fallback };
  const running = await findCluster(place);
  if (!running)
    throw new Refusal('Tòa soạn chưa chạy nên chưa có gì thay đổi. Hãy chạy npm start rồi gọi lại lệnh này.');
  const { databasePassword: password } = await loadSecrets(secrets);
  return (await startCluster({ ...place, password, port: running.port })).url(databaseName);
}
