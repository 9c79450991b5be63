import { formatDateTime, type PresenceView } from '@toasoan/domain';
import * as words from '#words/presence';

/** "10:12" in Vietnamese time. */
const clock = (instant: string): string => formatDateTime(instant).slice(0, 5);

/** Who writes the story, when it is not this page; null when it is, or nobody. */
export function writerInWords({ pen }: PresenceView): string | null {
  if (!pen || pen.mine) return null;
  return pen.self
    ? words.selfWrites(clock(pen.since))
    : words.someoneWrites(pen.person.name, clock(pen.since));
}

/** Who else has the story open without writing; null for nobody. */
export function readersInWords({ others, pen }: PresenceView): string | null {
  const reading = others.filter(({ person }) => !pen || pen.mine || person.id !== pen.person.id);
  const self = reading.some((other) => other.self);
  const names = reading.filter((other) => !other.self).map(({ person }) => person.name);
  const sentences = [
    ...(self ? [words.selfReads] : []),
    ...(names.length > 0 ? [words.othersRead(names.join(', '))] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : null;
}
