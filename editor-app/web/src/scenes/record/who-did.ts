import { ROLES, type AuditLine } from '@toasoan/domain';
import * as words from '#words/record';

/** Who did it, in plain words: "Nguyễn Thị Lan (Trưởng phòng, Phòng Học sinh, thay mặt Trần Văn Bình)". */
export function whoDid({ kind, name, role, unit, inNameOf }: AuditLine['actor']): string {
  if (kind === 'worker') return words.worker;
  if (kind === 'token') return words.token(name);
  if (kind === 'panel') return [words.panel, name].filter((part) => part !== '').join(': ');
  const more = [
    ...(role ? [words.inRole(ROLES[role], unit)] : []),
    ...(inNameOf ? [words.inNameOf(inNameOf)] : []),
  ];
  return more.length > 0 ? `${name} (${more.join(', ')})` : name;
}
