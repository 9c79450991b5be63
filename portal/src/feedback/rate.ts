import { createHmac, randomBytes } from 'node:crypto';

const HOUR = 3_600_000;
/** Forms an hour from one address, and from all together. */
const FROM_ONE = 5;
const FROM_ALL = 120;

/** Whether another form may come from this address now; counts it when it may. */
export type Rate = (address: string) => boolean;

/**
 * How many forms come, by address, in memory alone: the process forgets them within an hour, and holds no address but
 * what a key that it never tells makes of it.
 */
export function createRate(now: () => number): Rate {
  const key = randomBytes(32);
  const sent = new Map<string, number[]>();
  const recent = (times: readonly number[]): number[] => times.filter((at) => now() - at < HOUR);
  return (address) => {
    let all = 0;
    for (const [who, times] of sent) {
      const left = recent(times);
      all += left.length;
      if (left.length === 0) sent.delete(who);
      else sent.set(who, left);
    }
    const who = createHmac('sha256', key).update(networkOf(address)).digest('base64');
    const own = sent.get(who) ?? [];
    if (own.length >= FROM_ONE || all >= FROM_ALL) return false;
    sent.set(who, [...own, now()]);
    return true;
  };
}

/** An IPv4 address, or the network of an IPv6 one: a household has them all. */
export const networkOf = (address: string): string => {
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '');
  return plain.includes(':') ? plain.split(':').slice(0, 4).join(':') : plain;
};
