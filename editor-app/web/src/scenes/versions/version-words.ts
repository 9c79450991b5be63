import { formatDateTime, ROLES, STAGES, type VersionCause, type VersionLine } from '@toasoan/domain';

const CAUSES: Readonly<Record<VersionCause, string>> = {
  save: 'Lưu',
  restore: 'Khôi phục',
  submit: 'Gửi duyệt',
  sign_off: 'Đồng ý gửi lên Sở',
  claim: 'Nhận biên tập',
  forward: 'Trình duyệt',
  return: 'Trả lại',
  approve: 'Duyệt',
  revoke: 'Rút lại để sửa',
  publish: 'Xuất bản',
  reopen: 'Mở lại để đính chính',
  withdraw: 'Gỡ bài',
};

/** What led to a version: "Gửi duyệt", "Khôi phục bản số 3". */
export const causeInWords = ({ cause, restoredFrom }: Pick<VersionLine, 'cause' | 'restoredFrom'>): string =>
  cause === 'restore' && restoredFrom !== null ? `Khôi phục bản số ${restoredFrom}` : CAUSES[cause];

/** Who it was, with their part today where they have one. */
export const personInWords = ({ person, part }: Pick<VersionLine, 'person' | 'part'>): string => {
  const name = person?.name ?? 'Người dùng đã rời hệ thống';
  return part ? `${name} (${ROLES[part.role]}, ${part.unit.name})` : name;
};

/** How much changed since the version before. */
export function wordsInWords({ wordsChanged }: Pick<VersionLine, 'wordsChanged'>): string {
  if (wordsChanged === null) return 'bản đầu tiên được lưu';
  return wordsChanged === 0 ? 'không đổi chữ nào' : `${wordsChanged} chữ thay đổi`;
}

/** A version on one line, for choosing: "Bản số 5: Gửi duyệt, 10:12 21/11/2026, Lan". */
export const versionInWords = (version: VersionLine): string =>
  [
    `Bản số ${version.revision}${version.current ? ' (hiện tại)' : ''}: ${causeInWords(version)}`,
    formatDateTime(version.at),
    version.person?.name ?? '',
  ]
    .filter(Boolean)
    .join(', ');

/** The stage a version was written in. */
export const stageInWords = ({ stage }: Pick<VersionLine, 'stage'>): string => STAGES[stage];
