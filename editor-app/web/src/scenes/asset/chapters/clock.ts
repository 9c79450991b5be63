const CLOCK = /^(?:(\d{1,2}):)?(\d{1,3}):([0-5]?\d)(?:[.,](\d{1,3}))?$/;

/** "1:02:05" or "2:05" as milliseconds; null when it is not a time. */
export function readClock(text: string): number | null {
  const found = CLOCK.exec(text.trim());
  if (!found) return null;
  const [, hours, minutes = '0', seconds = '0', part = ''] = found;
  if (hours !== undefined && Number(minutes) > 59) return null;
  const whole = Number(hours ?? 0) * 3_600 + Number(minutes) * 60 + Number(seconds);
  return whole * 1_000 + Number(part.padEnd(3, '0'));
}

/** Milliseconds as "2:05", "1:02:05"; with `precise` also tenths of a second where there are any. */
export function writeClock(ms: number, precise = false): string {
  const tenths = precise ? Math.floor((ms % 1_000) / 100) : 0;
  const seconds = Math.floor(ms / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const two = (value: number): string => String(value).padStart(2, '0');
  const clock =
    hours > 0
      ? `${hours}:${two(Math.floor((seconds % 3_600) / 60))}:${two(seconds % 60)}`
      : `${Math.floor(seconds / 60)}:${two(seconds % 60)}`;
  return tenths > 0 ? `${clock},${tenths}` : clock;
}
