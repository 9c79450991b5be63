import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import autocannon from 'autocannon';

const run = promisify(execFile);

export interface Shot {
  /** Requests per second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p99: number;
}

export interface Shooter {
  readonly name: string;
  /** Asks as often as it can for so many seconds. @throws when anything but a good answer comes */
  shoot(url: string, connections: number, seconds: number): Promise<Shot>;
}

/** What asks: `wrk` where it is installed, which costs the machine less than what it measures; autocannon elsewhere. */
export async function findShooter(): Promise<Shooter> {
  const found = await run('sh', ['-c', 'command -v wrk']).catch(() => null);
  return found ? byWrk : byAutocannon;
}

const HEADERS = { 'accept-encoding': 'gzip' };

const byAutocannon: Shooter = {
  name: 'autocannon (a limit of its own; with wrk the figures say more)',
  async shoot(url, connections, duration) {
    const { requests, latency, errors, non2xx } = await autocannon({
      ...{ url, connections, duration },
      headers: HEADERS,
    });
    if (errors + non2xx > 0) throw new Error(`${url}: ${errors + non2xx} answers were otherwise`);
    return { rate: requests.average, p99: latency.p99 };
  },
};

const byWrk: Shooter = {
  name: 'wrk',
  async shoot(url, connections, seconds) {
    const { stdout } = await run('wrk', [
      ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
      ...Object.entries(HEADERS).flatMap(([name, value]) => ['-H', `${name}: ${value}`]),
      url,
    ]);
    if (/Non-2xx|Socket errors/.test(stdout)) throw new Error(`${url}: ${stdout}`);
    const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
    const [, p99, unit = ''] = /99%\s+([\d.]+)(us|ms|s)/.exec(stdout) ?? [];
    return { rate: Number(rate), p99: Number(p99) * (MILLISECONDS[unit] ?? Number.NaN) };
  },
};

const MILLISECONDS: Readonly<Record<string, number>> = { us: 0.001, ms: 1, s: 1_000 };
