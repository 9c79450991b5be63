import { ACTIONS, formatDateTime, ROLES, STAGES, type VersionCause, type VersionLine } from '@toasoan/domain';
import * as words from '#words/version-causes';
import * as versions from '#words/versions';

const CAUSES: Readonly<Record<VersionCause, string>> = {
  ...ACTIONS,
  save: words.save,
  restore: words.restore,
};

/** What led to a version: "Gửi duyệt", "Khôi phục bản số 3". */
export const causeInWords = ({ cause, restoredFrom }: Pick<VersionLine, 'cause' | 'restoredFrom'>): string =>
  cause === 'restore' && restoredFrom !== null ? words.restoredFrom(restoredFrom) : CAUSES[cause];

/** Who it was, with their part today where they have one. */
export const personInWords = ({ person, part }: Pick<VersionLine, 'person' | 'part'>): string => {
  const name = person?.name ?? words.personGone;
  return part ? `${name} (${ROLES[part.role]}, ${part.unit.name})` : name;
};

/** How much changed since the version before. */
export function wordsInWords({ wordsChanged }: Pick<VersionLine, 'wordsChanged'>): string {
  if (wordsChanged === null) return words.firstVersion;
  return wordsChanged === 0 ? words.noWordsChanged : words.wordsChanged(wordsChanged);
}

/** A version on one line, for choosing: "Bản số 5: Gửi duyệt, 10:12 21/11/2026, Lan". */
export const versionInWords = (version: VersionLine): string =>
  [
    versions.versionTitle(version.revision, causeInWords(version), version.current),
    formatDateTime(version.at),
    version.person?.name ?? '',
  ]
    .filter(Boolean)
    .join(', ');

/** The stage a version was written in. */
export const stageInWords = ({ stage }: Pick<VersionLine, 'stage'>): string => STAGES[stage];
