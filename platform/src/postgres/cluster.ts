import { realpath, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isRunning, type ProcessIdentity } from '../processes.ts';
import { freePort } from '../http.ts';
import { databaseUrl, ensureDatabase } from './database.ts';
import { clusterFault } from './errors.ts';
import { exec } from './exec.ts';
import { initialise } from './initialise.ts';
import { programPath } from './native.ts';
import { findDataDir, placeCluster, type Placement, type PlacementOptions } from './placement.ts';
import { rotateServerLog, serverLog, writeSettings, type Settings } from './settings.ts';
import { clearRemains, findServer, untilReady, type RunningServer } from './state.ts';

export interface ClusterOptions extends PlacementOptions {
  readonly password: string;
  /** TCP port on 127.0.0.1; 0 takes a free one. A server found running keeps its own. */
  readonly port: number;
  /** The owner of everything in it; `toasoan` when absent. */
  readonly user?: string;
  /** Further server settings; for tests `fsync = off` and the like. */
  readonly settings?: Settings;
}

export interface Cluster {
  readonly host: '127.0.0.1';
  readonly port: number;
  readonly process: ProcessIdentity;
  /** Where the data are: below the fallback folder if they could not be at the wanted place. */
  readonly dataDir: string;
  readonly relocated: boolean;
  /** Whether it was running already, left by a process that died. */
  readonly adopted: boolean;
  url(database: string): string;
  /** Makes the database unless it is there. Gives whether it was made. */
  ensureDatabase(name: string): Promise<boolean>;
  alive(): Promise<boolean>;
  /** Ends the server: `fast` after rolling back what is open, `immediate` as in a crash. Harmless when it has ended. */
  stop(mode?: 'fast' | 'immediate'): Promise<void>;
}

/**
 * Starts PostgreSQL from the npm package on a folder, making the cluster at the first start, or adopts the server that
 * runs there. The server is nobody's child: it outlives this process until `stop`.
 * @throws {ClusterError}
 */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const user = options.user ?? 'toasoan';
  const placed = await placeCluster(options);
  await initialise(placed, { user, password: options.password });
  const placement = { ...placed, dataDir: await realpath(placed.dataDir) };

  const found = (await findServer(placement.dataDir)) && (await untilReady(placement.dataDir));
  const server = found ?? (await start(placement, options));
  const { port } = server;
  const url = (database: string): string => databaseUrl({ user, password: options.password, port, database });
  return {
    host: '127.0.0.1',
    port,
    process: { pid: server.pid, started: server.started },
    dataDir: placement.dataDir,
    relocated: placement.relocated,
    adopted: found !== null,
    url,
    ensureDatabase: (name) => ensureDatabase(url('postgres'), name),
    alive: () => isRunning(server),
    stop: (mode = 'fast') => stop(placement, mode),
  };
}

/** The server that runs on the data, wherever they were placed; null when there is none. */
export async function findCluster(
  options: PlacementOptions,
): Promise<{ readonly pid: number; readonly port: number; readonly dataDir: string } | null> {
  const dataDir = await realpath(await findDataDir(options)).catch(() => null);
  const server = dataDir === null ? null : await findServer(dataDir);
  return dataDir !== null && server ? { pid: server.pid, port: server.port, dataDir } : null;
}

/** Ends the server that runs on the data, if any. Gives whether there was one. */
export async function stopCluster(options: PlacementOptions): Promise<boolean> {
  const found = await findCluster(options);
  if (!found) return false;
  const placement = await placeCluster(options);
  await stop({ ...placement, dataDir: found.dataDir }, 'fast');
  return true;
}

async function start(placement: Placement, options: ClusterOptions): Promise<RunningServer> {
  const { dataDir, nativeDir, runner } = placement;
  await clearRemains(dataDir);
  await rotateServerLog(dataDir);
  const port = options.port === 0 ? await freePort() : options.port;
  await writeSettings(dataDir, runner, port, options.settings ?? {});
  const log = path.join(dataDir, serverLog);
  const before = (await readFile(log, 'utf8').catch(() => '')).length;
  const args = ['-D', dataDir, '-w', '-t', '60', '-s', '-l', log, 'start'];
  const started = await exec(programPath(nativeDir, 'pg_ctl'), args, runner);
  // Another process may have started it at the same moment: what counts is that one serves.
  const server = (await findServer(dataDir)) && (await untilReady(dataDir));
  if (server) return server;
  const said = (await readFile(log, 'utf8').catch(() => '')).slice(before);
  throw clusterFault(`${started.output}${said}`.trim().slice(-4000));
}

async function stop({ dataDir, nativeDir, runner }: Placement, mode: 'fast' | 'immediate'): Promise<void> {
  if (!(await findServer(dataDir))) return;
  const args = ['-D', dataDir, '-w', '-t', '20', '-s', '-m', mode, 'stop'];
  const stopped = await exec(programPath(nativeDir, 'pg_ctl'), args, runner);
  if (stopped.ok || !(await findServer(dataDir))) return;
  if (mode === 'immediate') throw clusterFault(stopped.output);
  await stop({ dataDir, nativeDir, runner, relocated: false }, 'immediate');
}
