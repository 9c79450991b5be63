import { expect, it } from 'vitest';
import { choosePorts, defaultPorts, type Ports } from './ports.ts';

const allBut =
  (...taken: number[]) =>
  async (port: number) =>
    !taken.includes(port);

it('takes the usual ports when they are free', async () => {
  expect(await choosePorts({ isFree: allBut() })).toEqual({ ports: defaultPorts, moved: [] });
});

it('moves to the next free port, says so, and never gives one port twice', async () => {
  const wanted: Partial<Ports> = { editor: 4000 };
  const choice = await choosePorts({ wanted, isFree: allBut(1337, 1338) });
  expect(choice?.ports).toEqual({ ...defaultPorts, cms: 1339, editor: 4000, portal: 4001 });
  expect(choice?.moved).toEqual([
    { name: 'cms', wanted: 1337, got: 1339 },
    { name: 'portal', wanted: 4000, got: 4001 },
  ]);
});

it('prefers what was asked for, then what was used before', async () => {
  const remembered: Ports = { cms: 2001, editor: 2002, portal: 2003, postgres: 2004 };
  const choice = await choosePorts({ wanted: { cms: 3000 }, remembered, isFree: allBut() });
  expect(choice?.ports).toEqual({ ...remembered, cms: 3000 });
});

it('keeps the port the running database has', async () => {
  const choice = await choosePorts({ held: { postgres: 54329 }, isFree: allBut(54329) });
  expect(choice).toMatchObject({ ports: { postgres: 54329 }, moved: [] });
});

it('gives up when nothing near is free', async () => {
  expect(await choosePorts({ isFree: async () => false })).toBeNull();
});
