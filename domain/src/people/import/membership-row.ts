import type { Role, UnitKind } from '../../access/roles.ts';
import { dayBefore, holdsOn, isVoid, overlaps, type Period } from '../days.ts';
import { fitsUnit } from '../membership-rules.ts';
import { writtenDay } from './import-row.ts';
import type { ImportedPerson } from './persons.ts';
import type { ImportState, KnownMembership } from './state.ts';

interface Asked {
  readonly person: ImportedPerson | null;
  readonly place: Period & { readonly kind: UnitKind };
  readonly role: Role;
  /** Null where the file leaves the day open. */
  readonly from: string | null;
  readonly until: string | null;
  /** What the person is in the unit. */
  readonly present: readonly KnownMembership[];
}
type Decision =
  | { readonly kind: 'unchanged'; readonly membership: Period }
  | {
      readonly kind: 'write';
      readonly membership: Period;
      readonly changes: string | null;
    }
  | {
      readonly kind: 'refused';
      readonly column: 'unit' | 'role' | 'from' | 'until' | null;
      readonly text: string;
    };

const refused = (column: 'unit' | 'role' | 'from' | 'until' | null, text: string): Decision => ({
  kind: 'refused',
  column,
  text,
});

/**
 * What a row asks of a membership. One that is there already is known by its first day, or where the file names none by
 * holding today; its last day may change, within what may still change.
 */
export function decideMembership(asked: Asked, { today }: ImportState): Decision {
  const { person, place, role, from, until, present } = asked;
  const alike = present.filter((one) => one.role === role && !isVoid(one));
  const known = alike.find((one) => (from === null ? holdsOn(one, today) : one.from === from));
  if (known && (until === null || until === known.until))
    // An empty cell leaves a last day that is known as it is.
    return { kind: 'unchanged', membership: known };
  if (person?.isActor)
    return refused(null, 'Không ai tự đổi phân công của chính mình. Hãy nhờ quản trị khác.');
  if (!known && from === null) return refused('from', 'Phân công mới cần có “Từ ngày”.');
  const wish = { from: known?.from ?? from ?? today, until };
  const fits = fitsUnit(place, { ...wish, role });
  if (!fits.ok) return refused(...unfit(fits.reason, place));
  const other = alike.find((one) => one !== known && overlaps(one, wish));
  if (other)
    return refused(
      'from',
      `Đã có phân công cùng vai trò từ ${writtenDay(other.from)} đến ${other.until === null ? 'nay' : writtenDay(other.until)}; hai phân công không được chồng nhau.`,
    );
  if (!known) return { kind: 'write', membership: wish, changes: null };
  const over = known.until !== null && known.until < today;
  if (over) return refused('until', 'Phân công này đã kết thúc; ngày kết thúc không sửa lại được.');
  if (until !== null && until < dayBefore(today))
    return refused('until', 'Phân công đang có chỉ kết thúc được từ hôm qua trở đi.');
  return { kind: 'write', membership: wish, changes: known.id };
}

function unfit(reason: string, { from, until }: Period): ['until' | 'role' | 'from', string] {
  if (reason === 'membership.days') return ['until', 'Ngày kết thúc đang trước ngày bắt đầu.'];
  if (reason === 'membership.role_unfit')
    return ['role', 'Vai trò này chỉ dành cho phòng thuộc Sở, đơn vị ở dòng này không phải phòng thuộc Sở.'];
  return [
    'from',
    `Phân công phải nằm trong thời gian hoạt động của đơn vị: từ ${writtenDay(from)}${until === null ? '' : ` đến hết ${writtenDay(until)}`}.`,
  ];
}
