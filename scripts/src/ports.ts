import { z } from 'zod';

export const portNames = ['cms', 'editor', 'portal', 'postgres'] as const;
export type PortName = (typeof portNames)[number];
export type Ports = Readonly<Record<PortName, number>>;

export const defaultPorts: Ports = { cms: 1337, editor: 4100, portal: 4000, postgres: 54329 };
export const portsSchema = z.record(z.enum(portNames), z.int().min(1).max(65535));

export interface MovedPort {
  readonly name: PortName;
  readonly wanted: number;
  readonly got: number;
}

export interface PortChoice {
  readonly ports: Ports;
  /** Those that were taken by another program. */
  readonly moved: readonly MovedPort[];
}

export interface PortQuestion {
  /** Wished for by name in the environment. */
  readonly wanted?: Partial<Ports>;
  /** Those of the last start, so that addresses stay the same. */
  readonly remembered?: Ports | null;
  /** Those our own programs already listen at. */
  readonly held?: Partial<Ports>;
  readonly isFree: (port: number) => Promise<boolean>;
}

const searched = 200;

/** The first port from the wanted one upwards that is free, for each name; null when there is none near. */
export async function choosePorts(question: PortQuestion): Promise<PortChoice | null> {
  const { wanted = {}, remembered, held = {}, isFree } = question;
  const chosen = new Map<PortName, number>();
  const moved: MovedPort[] = [];
  for (const name of portNames) {
    const first = wanted[name] ?? remembered?.[name] ?? defaultPorts[name];
    const taken = new Set(chosen.values());
    const got = held[name] ?? (await firstFree(first, (port) => !taken.has(port), isFree));
    if (got === null) return null;
    if (got !== first && held[name] === undefined) moved.push({ name, wanted: first, got });
    chosen.set(name, got);
  }
  return { ports: Object.fromEntries(chosen) as unknown as Ports, moved };
}

async function firstFree(
  first: number,
  allowed: (port: number) => boolean,
  isFree: (port: number) => Promise<boolean>,
): Promise<number | null> {
  const last = Math.min(first + searched, 65535);
  for (let port = first; port <= last; port += 1) {
    if (allowed(port) && (await isFree(port))) return port;
  }
  return null;
}
