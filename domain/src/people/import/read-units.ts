import { LEVELS, UNIT_KINDS, type Level, type UnitKind } from '../../access/roles.ts';
import { roleFits } from '../membership-rules.ts';
import { isUnitCode } from '../units.ts';
import { readCode, readDay, readText, value, type Read } from './cells.ts';
import type { Table } from './columns.ts';
import { writtenDay, type ImportRow } from './import-row.ts';
import { notesOn } from './notebook.ts';
import type { Cell } from './sheet.ts';
import type { ImportState, KnownUnit, UnitWrite } from './state.ts';
import { kindOf, levelOf, yesOrNo } from './words.ts';

const listed = (labels: Readonly<Record<string, string>>): string => Object.values(labels).join('; ');

function readKind(cell: Cell): Read<UnitKind> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const kind = kindOf(text.value);
  if (kind !== null) return value(kind);
  return { kind: 'fault', text: `Không rõ loại đơn vị “${text.value}”. Các loại: ${listed(UNIT_KINDS)}.` };
}

function readLevels(cell: Cell): Read<Level[]> {
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const parts = text.value.split(/[,;+]/).filter((part) => part.trim() !== '');
  const found = parts.map(levelOf);
  const strange = parts[found.indexOf(null)];
  if (strange !== undefined)
    return { kind: 'fault', text: `Không rõ cấp học “${strange.trim()}”. Các cấp: ${listed(LEVELS)}.` };
  return value([...new Set(found.flatMap((level) => level ?? []))]);
}

function readYesOrNo(cell: Cell): Read<boolean> {
  if (typeof cell === 'boolean') return value(cell);
  const text = readText(cell);
  if (text.kind !== 'value') return text;
  const said = yesOrNo(text.value);
  return said === null
    ? { kind: 'fault', text: `Hãy ghi “Có” hoặc “Không” thay cho “${text.value}”.` }
    : value(said);
}

/** A code as it is kept. Capitals are a slip that changes nothing. */
export function readUnitCode(cell: Cell): Read<string> {
  const text = readCode(cell);
  if (text.kind !== 'value') return text;
  const code = text.value.toLowerCase();
  if (!isUnitCode(code))
    return {
      kind: 'fault',
      text: `Mã đơn vị “${text.value}” chỉ được gồm chữ thường không dấu, số và dấu gạch nối, ví dụ thpt-doi-thong.`,
    };
  return value(code);
}

export interface UnitsRead {
  readonly rows: readonly ImportRow[];
  readonly writes: readonly UnitWrite[];
  /** Codes the file names. */
  readonly codes: ReadonlySet<string>;
  /** Every unit there is once the file is taken, those of faulty rows among them so that people find them. */
  readonly units: ReadonlyMap<string, Omit<KnownUnit, 'name' | 'levels' | 'signsOff'>>;
}

/** Reads the units of a file against those the newsroom has. A cell left empty leaves what is known as it is. */
export function readUnits(
  table: Table<'code' | 'name' | 'kind' | 'levels' | 'signsOff' | 'from' | 'until'>,
  state: ImportState,
): UnitsRead {
  const known = new Map(state.units.map((unit) => [unit.code, unit]));
  const after = new Map<string, Omit<KnownUnit, 'name' | 'levels' | 'signsOff'>>(known);
  const seen = new Map<string, number>();
  const rows: ImportRow[] = [];
  const writes: UnitWrite[] = [];
  for (const row of table.rows) {
    const notes = notesOn('units', row);
    const code = notes.need('code', readUnitCode);
    const old = code === null ? undefined : known.get(code);
    const must = old === undefined ? notes.need : notes.take;
    const name = must('name', readText);
    const kind = must('kind', readKind);
    const levels = notes.take('levels', readLevels);
    const signsOff = notes.take('signsOff', readYesOrNo);
    const from = must('from', readDay);
    const until = notes.take('until', readDay);
    if (name !== null && name.length > 200) notes.error('name', 'Tên đơn vị dài quá 200 ký tự.');
    const before = code === null ? undefined : seen.get(code);
    if (code !== null && before !== undefined)
      notes.error('code', `Mã “${code}” đã có ở dòng ${before}. Mỗi đơn vị một dòng.`);
    if (code !== null && before === undefined) seen.set(code, row.number);

    const unit: KnownUnit = {
      code: code ?? '',
      name: name ?? old?.name ?? '',
      kind: kind ?? old?.kind ?? 'school',
      levels: levels ?? old?.levels ?? [],
      signsOff: signsOff ?? old?.signsOff ?? false,
      from: from ?? old?.from ?? state.today,
      until: until ?? old?.until ?? null,
    };
    if (unit.until !== null && unit.until < unit.from)
      notes.error('until', 'Ngày kết thúc đang trước ngày bắt đầu.');
    if (old && until !== null && until !== old.until)
      notes.error(
        'until',
        'Đơn vị đang có không kết thúc bằng tệp được: hãy mở màn hình Đơn vị, chọn “Kết thúc” và nêu đơn vị tiếp nhận.',
      );
    if (old) checkUses(unit, state, (text) => notes.error(null, text));
    if (code !== null && before === undefined) after.set(code, unit);
    const changes = old ? differences(old, unit) : [];
    const failed = notes.failed();
    if (!failed && (!old || changes.length > 0)) writes.push({ ...unit, isNew: !old });
    rows.push({
      sheet: 'units',
      row: row.number,
      outcome: failed ? 'error' : !old ? 'new' : changes.length > 0 ? 'changed' : 'unchanged',
      label: unit.name === '' ? unit.code : unit.name,
      changes: failed ? [] : changes,
      problems: notes.problems,
    });
  }
  return { rows, writes, units: after, codes: new Set(seen.keys()) };
}

/** Memberships that are there must stay possible. */
function checkUses(unit: KnownUnit, { memberships }: ImportState, error: (text: string) => void): void {
  const uses = memberships.filter((one) => one.unit === unit.code);
  if (uses.some(({ from }) => from < unit.from))
    error(
      `Đã có người được phân công trước ngày ${writtenDay(unit.from)}, nên đơn vị không thể bắt đầu từ ngày này.`,
    );
  if (uses.some(({ role }) => !roleFits(role, unit.kind)))
    error(
      `Đơn vị đang có vai trò chỉ dành cho phòng thuộc Sở, nên không đổi thành “${UNIT_KINDS[unit.kind]}” được.`,
    );
}

function differences(old: KnownUnit, unit: KnownUnit): string[] {
  const levels = (given: readonly Level[]): string =>
    given.length === 0
      ? 'không'
      : (Object.keys(LEVELS) as Level[])
          .filter((level) => given.includes(level))
          .map((level) => LEVELS[level])
          .join(', ');
  return [
    ...(old.name === unit.name ? [] : [`Tên: “${old.name}” → “${unit.name}”`]),
    ...(old.kind === unit.kind ? [] : [`Loại: ${UNIT_KINDS[old.kind]} → ${UNIT_KINDS[unit.kind]}`]),
    ...(levels(old.levels) === levels(unit.levels)
      ? []
      : [`Cấp học: ${levels(old.levels)} → ${levels(unit.levels)}`]),
    ...(old.signsOff === unit.signsOff
      ? []
      : [`Thủ trưởng duyệt trước khi gửi: ${unit.signsOff ? 'không → có' : 'có → không'}`]),
    ...(old.from === unit.from ? [] : [`Từ ngày: ${writtenDay(old.from)} → ${writtenDay(unit.from)}`]),
  ];
}
