import { randomBytes } from 'node:crypto';
import { z } from 'zod';
import { seal, unseal } from './seal';

const deviceSchema = z.strictObject({ person: z.string(), device: z.string(), until: z.number() });
const LIFETIME = 365 * 24 * 3600 * 1000;

type Mark = z.output<typeof deviceSchema>;

function read(text: string, now: number): Mark | null {
  const { data } = deviceSchema.safeParse(unseal('device', text));
  return data && data.until > now ? data : null;
}

/** The id of the device among the marks a browser brought, if one was given for this person; null for a stranger. */
export const knownDevice = (marks: readonly string[], personId: string, now: number): string | null =>
  marks.map((text) => read(text, now)).find((one) => one?.person === personId)?.device ?? null;

/** So many people share a machine. */
const MOST = 5;

/**
 * The marks a browser keeps for a year after a sign-in, the new one first: guesses made elsewhere do not slow it.
 * Other people's of the same machine stay.
 */
export function withDevice(marks: readonly string[], personId: string, now: number): string[] {
  const others = marks.filter((text) => {
    const one = read(text, now);
    return one !== null && one.person !== personId;
  });
  const device = knownDevice(marks, personId, now) ?? randomBytes(12).toString('base64url');
  return [seal('device', { person: personId, device, until: now + LIFETIME }), ...others].slice(0, MOST);
}
