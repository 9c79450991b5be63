import type { Page } from 'playwright-core';

/** A network as Chromium's own tools slow it down. */
export interface SlowNetwork {
  readonly name: string;
  /** Bits a second, each way. */
  readonly bitsPerSecond: number;
  /** Milliseconds of a round trip. */
  readonly roundTrip: number;
}

/** Over slow 3G as web measurements commonly set it, and as the preset of Chromium's tools has it. */
export const SLOW_3G: SlowNetwork = {
  name: 'slow 3G: 400 kbit/s, 400 ms',
  bitsPerSecond: 400_000,
  roundTrip: 400,
};
export const CHROME_SLOW_3G: SlowNetwork = {
  name: 'Chrome’s preset: 400 kbit/s, 2000 ms',
  bitsPerSecond: 400_000,
  roundTrip: 2_000,
};

/** Slows a page down: its network, its processor by `cpu` times, and nothing from the cache. */
export async function slowDown(
  page: Page,
  { bitsPerSecond, roundTrip }: SlowNetwork,
  cpu: number,
): Promise<void> {
  const tools = await page.context().newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const throughput = bitsPerSecond / 8;
  await tools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: roundTrip,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
  await tools.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}
