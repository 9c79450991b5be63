import { isSamePerson } from '../identity.ts';
import type { RowNotes } from './notebook.ts';
import type { ImportState, PersonWrite } from './state.ts';

/** A person of the file, as the rows so far tell. */
export interface ImportedPerson {
  readonly email: string;
  readonly name: string;
  readonly identityCode: string | null;
  /** First row of a person the newsroom does not have. */
  readonly isNew: boolean;
  /** Not known to the newsroom, whichever row this is. */
  readonly isUnknown: boolean;
  /** Belongs to who brings the file. */
  readonly isActor: boolean;
  readonly changes: readonly string[];
}

interface Said {
  readonly row: number;
  readonly name: string | null;
  readonly identityCode: string | null;
}
type Row = { readonly email: string; readonly name: string | null; readonly identityCode: string | null };
type Notes = RowNotes<'name' | 'email' | 'identityCode' | 'unit' | 'role' | 'from' | 'until'>;

/** Gathers the people of a file row by row: whoever stands in several rows is the same in all of them. */
export function peopleOf(state: ImportState): {
  row(number: number, given: Row, notes: Notes): ImportedPerson;
  writes(): PersonWrite[];
  emails(): ReadonlySet<string>;
} {
  const known = new Map(state.people.map((person) => [person.email, person]));
  const ofCode = new Map<string, string>();
  for (const { identityCode, email } of state.people)
    if (identityCode !== null && !ofCode.has(identityCode)) ofCode.set(identityCode, email);
  const said = new Map<string, Said>();
  const writes = new Map<string, PersonWrite>();
  return {
    row(number, { email, name, identityCode }, notes) {
      const old = known.get(email);
      const before = said.get(email);
      if (!old && !before && name === null) notes.error('name', 'Chưa điền “Họ và tên”.');
      if (before?.name && name !== null && name !== before.name)
        notes.error(
          'name',
          `Địa chỉ này ở dòng ${before.row} là của “${before.name}”. Một địa chỉ chỉ thuộc về một người.`,
        );
      if (before?.identityCode && identityCode !== null && identityCode !== before.identityCode)
        notes.error(
          'identityCode',
          `Ở dòng ${before.row} người này có mã định danh “${before.identityCode}”.`,
        );
      said.set(email, {
        row: before?.row ?? number,
        name: before?.name ?? name ?? old?.name ?? null,
        identityCode: before?.identityCode ?? identityCode,
      });
      const earlier = writes.get(email);
      const person = {
        email,
        name: name ?? earlier?.name ?? old?.name ?? '',
        identityCode: identityCode ?? earlier?.identityCode ?? old?.identityCode ?? null,
      };
      const isActor = old !== undefined && isSamePerson(state.actor, old);
      const was = earlier ?? old;
      const changes = was
        ? [
            ...(was.name === person.name ? [] : [`Họ và tên: “${was.name}” → “${person.name}”`]),
            ...(was.identityCode === person.identityCode
              ? []
              : [`Mã định danh: ${was.identityCode ?? 'chưa có'} → ${person.identityCode ?? 'chưa có'}`]),
          ]
        : [];
      const becomesActor =
        !isActor && isSamePerson(state.actor, { id: '', identityCode: person.identityCode });
      if ((isActor && old.identityCode !== person.identityCode) || (becomesActor && changes.length > 0))
        notes.error(
          'identityCode',
          'Không ai tự đổi mã định danh của mình, hay gắn mã của mình cho tài khoản khác.',
        );
      const holder = person.identityCode === null ? undefined : ofCode.get(person.identityCode);
      if (holder !== undefined && holder !== email && (!was || was.identityCode !== person.identityCode))
        notes.note(
          'identityCode',
          `Mã này đã có ở tài khoản ${holder}; hai tài khoản được coi là của một người.`,
        );
      if (person.identityCode !== null && holder === undefined) ofCode.set(person.identityCode, email);
      if (old?.blocked && !before)
        notes.note(null, 'Tài khoản này đang bị khóa và vẫn bị khóa sau khi nhập.');
      if (!was || changes.length > 0) writes.set(email, { ...person, isNew: !old });
      return { ...person, isNew: !was, isUnknown: !old, isActor: isActor || becomesActor, changes };
    },
    writes: () => [...writes.values()],
    emails: () => new Set(said.keys()),
  };
}
