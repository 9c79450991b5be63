import { ROLES, type Role } from '../../access/roles.ts';
import { overlaps } from '../days.ts';
import { emailOf, identityCodeOf, isEmail, isIdentityCode } from '../identity.ts';
import { readCode, readDay, readText, value, type Read } from './cells.ts';
import type { Table } from './columns.ts';
import { writtenDay, type ImportRow } from './import-row.ts';
import { decideMembership } from './membership-row.ts';
import { notesOn, type RowNotes } from './notebook.ts';
import { peopleOf, type ImportedPerson } from './persons.ts';
import { readUnitCode, type UnitsRead } from './read-units.ts';
import type { Cell } from './sheet.ts';
import type { ImportState, KnownMembership, MembershipWrite, PersonWrite } from './state.ts';
import { roleOf } from './words.ts';

type Name = 'name' | 'email' | 'identityCode' | 'unit' | 'role' | 'from' | 'until';

function readEmail(cell: Cell): Read<string> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const email = emailOf(text.value);
  if (!isEmail(email))
    return {
      kind: 'fault',
      text: /\s/.test(email)
        ? `Địa chỉ “${text.value}” có dấu cách ở giữa. Mỗi ô một địa chỉ, không có dấu cách.`
        : `“${text.value}” không phải địa chỉ thư điện tử.`,
    };
  const asWritten = typeof cell === 'string' ? cell : text.value;
  return email === asWritten
    ? value(email)
    : value(email, `Địa chỉ được ghi lại là “${email}” (chữ thường, bỏ dấu cách thừa).`);
}

function readRole(cell: Cell): Read<Role> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const role = roleOf(text.value);
  return role === null
    ? {
        kind: 'fault',
        text: `Không rõ vai trò “${text.value}”. Các vai trò: ${Object.values(ROLES).join('; ')}.`,
      }
    : value(role);
}

function readIdentity(cell: Cell): Read<string> {
  const text = readCode(cell);
  if (text.kind !== 'value') return text;
  const code = identityCodeOf(text.value) ?? '';
  return isIdentityCode(code)
    ? value(code)
    : {
        kind: 'fault',
        text: `Mã định danh “${text.value}” chỉ được gồm chữ, số và các dấu . / _ - (tối đa 40 ký tự).`,
      };
}

export interface PeopleRead {
  readonly rows: readonly ImportRow[];
  readonly people: readonly PersonWrite[];
  readonly memberships: readonly MembershipWrite[];
  /** Addresses the file names. */
  readonly emails: ReadonlySet<string>;
}

/** Reads people and what they are where: a row for each membership, so that one person may stand in several rows. */
export function readPeople(
  table: Table<Name>,
  { units }: Pick<UnitsRead, 'units'>,
  state: ImportState,
): PeopleRead {
  const persons = peopleOf(state);
  // Memberships by person and unit, so that a row looks at few.
  const held = new Map<string, KnownMembership[]>();
  const key = (email: string, unit: string): string => `${email} ${unit}`;
  const hold = (membership: KnownMembership): void => {
    const at = key(membership.email, membership.unit);
    held.set(at, [...(held.get(at) ?? []), membership]);
  };
  for (const membership of state.memberships) hold(membership);

  const rows: ImportRow[] = [];
  const memberships: MembershipWrite[] = [];
  const asked = new Map<string, { row: number; role: Role; from: string; until: string | null }[]>();
  for (const row of table.rows) {
    const notes: RowNotes<Name> = notesOn('people', row);
    const email = notes.need('email', readEmail);
    const name = notes.take('name', readText);
    const identityCode = notes.take('identityCode', readIdentity);
    if (name !== null && name.length > 120) notes.error('name', 'Họ và tên dài quá 120 ký tự.');
    const person: ImportedPerson | null =
      email === null ? null : persons.row(row.number, { email, name, identityCode }, notes);

    const unit = notes.take('unit', readUnitCode);
    const role = notes.take('role', readRole);
    const from = notes.take('from', readDay);
    const until = notes.take('until', readDay);
    const said = [row.cells.unit, row.cells.role].filter((cell) => cell !== null && cell !== '').length;
    if (said === 1 && !notes.failed())
      notes.error(
        unit === null ? 'unit' : 'role',
        'Phân công cần đủ cả mã đơn vị và vai trò, hoặc để trống cả hai.',
      );
    if (said === 0 && (from !== null || until !== null))
      notes.note('from', 'Ngày không được dùng đến vì dòng này không có phân công.');
    if (unit !== null && !units.has(unit))
      notes.error(
        'unit',
        `Không có đơn vị nào mang mã “${unit}”, cả trong hệ thống lẫn ở trang Đơn vị của tệp.`,
      );

    const changes: string[] = [...(person?.changes ?? [])];
    let isNew = person?.isNew === true;
    const place = unit === null ? undefined : units.get(unit);
    if (email !== null && unit !== null && role !== null && place && !notes.failed()) {
      const at = key(email, unit);
      const present = held.get(at) ?? [];
      const twice = (asked.get(at) ?? []).find(
        (one) => one.role === role && overlaps(one, { from: from ?? one.from, until }),
      );
      if (twice) notes.error(null, `Trùng với phân công ở dòng ${twice.row}: cùng người, đơn vị và vai trò.`);
      else {
        const decision = decideMembership({ person, place, role, from, until, present }, state);
        if (decision.kind === 'refused') notes.error(decision.column, decision.text);
        else {
          const { from: first, until: last } = decision.membership;
          asked.set(at, [...(asked.get(at) ?? []), { row: row.number, role, from: first, until: last }]);
          if (decision.kind === 'write') {
            const write = { ...decision.membership, email, unit, role, changes: decision.changes };
            memberships.push(write);
            isNew ||= write.changes === null;
            changes.push(
              write.changes === null
                ? `Phân công: ${ROLES[role]}, ${unit}, từ ${writtenDay(first)}, ${last === null ? 'không thời hạn' : `đến hết ${writtenDay(last)}`}`
                : `${ROLES[role]}, ${unit}: ${last === null ? 'bỏ ngày kết thúc' : `kết thúc hết ngày ${writtenDay(last)}`}`,
            );
          }
        }
      }
    }
    const failed = notes.failed();
    rows.push({
      sheet: 'people',
      row: row.number,
      outcome: failed ? 'error' : isNew ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
      label: person?.name || (email ?? ''),
      changes: failed ? [] : changes,
      problems: notes.problems,
    });
  }
  return { rows, people: persons.writes(), memberships, emails: persons.emails() };
}
