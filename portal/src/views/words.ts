import * as words from '../words/index.ts';

const number = new Intl.NumberFormat(words.locale, { maximumFractionDigits: 1 });

/** "12,3 MB": the size of a file as people tell it. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${number.format(Math.max(1, Math.round(bytes / 1_000)))} KB`;
  return bytes < 1_000_000_000
    ? `${number.format(bytes / 1_000_000)} MB`
    : `${number.format(bytes / 1_000_000_000)} GB`;
}

/** "1 giờ 2 phút 5 giây"; seconds are left out of what is an hour or longer. */
export function durationInWords(ms: number): string {
  const seconds = Math.max(1, Math.round(ms / 1_000));
  const hours = Math.floor(seconds / 3_600);
  const parts: readonly (readonly [number, string])[] = [
    [hours, words.hours],
    [Math.floor(seconds / 60) % 60, words.minutes],
    [hours > 0 ? 0 : seconds % 60, words.seconds],
  ];
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** "1:02:05", "2:05": an instant in a recording. */
export function clock(ms: number): string {
  const seconds = Math.floor(ms / 1_000);
  const hours = Math.floor(seconds / 3_600);
  const minutes = Math.floor(seconds / 60) % 60;
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
