import { startCluster, type ClusterOptions, type Releaser } from '@toasoan/platform';
import { buildPanel } from './admin-panel.ts';
import { banner } from './banner.ts';
import type { CombinedLog } from './combined-log.ts';
import { databaseName, databaseStarter } from './database.ts';
import type { Settings } from './env.ts';
import { addressesOf, environmentsOf, systemEnvironment, type Environment } from './environment.ts';
import type { OpenData } from './open-data.ts';
import type { Paths } from './paths.ts';
import { stepsOf } from './rooms.ts';
import type { RunBook } from './run-book.ts';
import { loadSeeds, readAccounts } from './seed.ts';
import { createSupervisor, type Supervisor } from './supervisor.ts';

export interface NewsroomOptions extends OpenData {
  readonly paths: Paths;
  readonly settings: Settings;
  readonly admin: boolean;
  readonly log: CombinedLog;
  readonly book: RunBook;
  readonly releaser: Releaser;
  readonly signal: AbortSignal;
}

/** Starts everything in order, and gives the words to show when it serves. @throws {Refusal} */
export async function startNewsroom(options: NewsroomOptions): Promise<string> {
  const { paths, settings, secrets, ports, admin, log, book, releaser, signal } = options;
  const began = performance.now();
  const onRunning = (name: string, pid: number): void => book.note(name, pid);
  const supervisor = createSupervisor({ root: paths.root, log, signal, onRunning });

  const databaseUrl = settings.DATABASE_URL ?? (await startDatabase(options, supervisor));
  signal.throwIfAborted();
  const environments = environmentsOf({
    secrets,
    ports,
    databaseUrl,
    admin,
    blobDir: paths.blobs,
    mailDir: paths.mail,
    smtpUrl: settings.SMTP_URL,
    mailFrom: settings.MAIL_FROM,
    logLevel: settings.LOG_LEVEL,
    accountsFile: paths.accounts,
    seeds: settings.TOASOAN_SEED,
    siteName: settings.SITE_NAME,
    trustProxy: settings.TRUST_PROXY,
    linkChecks: settings.LINK_CHECKS,
    openId: openIdOf(settings),
    workerConcurrency: settings.WORKER_CONCURRENCY,
    workerSlowConcurrency: settings.WORKER_SLOW_CONCURRENCY,
    mediaTempDir: settings.MEDIA_TEMP_DIR,
    mediaIsolation: settings.MEDIA_ISOLATION,
    meilisearch: meilisearchOf(settings),
  });
  const system = systemEnvironment(process.env);
  const envOf = (own: Environment): Environment => ({ ...system, ...own });

  if (admin) await buildPanel({ root: paths.root, env: envOf(environments.cms), log, signal, onRunning });
  const addresses = addressesOf(ports);
  for (const step of stepsOf(addresses)) {
    signal.throwIfAborted();
    const names = step.map((room) => room.name);
    releaser.add(names.join(', '), () => supervisor.stop(names, 10_000));
    await Promise.all(
      step.map((room) =>
        supervisor.run({ ...room, args: [room.program], env: envOf(environments[room.name]) }),
      ),
    );
  }
  book.addresses(addresses);

  if (settings.TOASOAN_SEED !== 'none') {
    const ending = await loadSeeds({
      root: paths.root,
      env: envOf(environments.seeds),
      log,
      signal,
      onRunning,
    });
    signal.throwIfAborted();
    if (ending.code !== 0)
      log.note(
        `Chưa nạp được dữ liệu ban đầu (${ending.how}). Tòa soạn vẫn chạy; lần khởi động sau sẽ nạp tiếp.`,
      );
  }
  const seconds = (performance.now() - began) / 1000;
  return banner({
    addresses,
    accounts: await readAccounts(paths.accounts),
    admin,
    seconds,
    dataDir: paths.data,
  });
}

async function startDatabase(options: NewsroomOptions, supervisor: Supervisor): Promise<string> {
  const { paths, secrets, ports, log, releaser } = options;
  const cluster: ClusterOptions = {
    dataDir: paths.postgres,
    fallbackDir: paths.fallback,
    password: secrets.databasePassword,
    port: ports.postgres,
  };
  const opened = await startCluster(cluster);
  supervisor.keep('postgres', 'cơ sở dữ liệu', databaseStarter(opened, cluster));
  releaser.add('postgres', () => supervisor.stop(['postgres'], 0));
  if (opened.adopted) log.note('Cơ sở dữ liệu vẫn đang chạy từ lần trước và được dùng tiếp.');
  if (opened.relocated)
    log.note(
      `Thư mục này không mở cho người dùng của cơ sở dữ liệu, nên dữ liệu của nó nằm ở ${opened.dataDir}.`,
    );
  await opened.ensureDatabase(databaseName);
  return opened.url(databaseName);
}

const meilisearchOf = ({ MEILISEARCH_URL: url, MEILISEARCH_KEY: key }: Settings) =>
  url === undefined ? undefined : { url, key };

/** The variables of sign-in through a provider that are set. */
const openIdOf = ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }: Settings) =>
  Object.fromEntries(
    Object.entries({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME }).filter(
      (entry): entry is [string, string] => Boolean(entry[1]),
    ),
  );
