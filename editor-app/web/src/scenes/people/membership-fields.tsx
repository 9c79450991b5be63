import { NativeSelect, Stack, TextInput } from '@mantine/core';
import { roleFits, roleNames, ROLES, type Role, type UnitChoice } from '@toasoan/domain';
import * as words from '#words/person-list';
import type { MembershipInput } from '../../api/people.ts';
import records from '../../components/record.module.css';

interface Props {
  readonly value: MembershipInput;
  readonly units: readonly UnitChoice[];
  readonly today: string;
  readonly error: string | null;
  readonly onChange: (value: MembershipInput) => void;
}

/** Where somebody is what, and how long. Only roles that the unit has are offered. */
export function MembershipFields({ value, units, today, error, onChange }: Props) {
  const current = units.filter(({ until }) => until === null || until >= today);
  const kind = units.find(({ id }) => id === value.unitId)?.kind ?? 'department';
  const roles = roleNames.filter((role) => roleFits(role, kind));
  return (
    <Stack>
      <NativeSelect
        label={words.unit}
        data={[
          { value: '', label: words.chooseUnit },
          ...current.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        value={value.unitId}
        error={error}
        onChange={(event) => {
          const unitId = event.currentTarget.value;
          const next = units.find(({ id }) => id === unitId)?.kind ?? 'department';
          onChange({ ...value, unitId, role: roleFits(value.role, next) ? value.role : 'contributor' });
        }}
      />
      <NativeSelect
        label={words.role}
        data={roles.map((role) => ({ value: role, label: ROLES[role] }))}
        value={value.role}
        onChange={(event) => onChange({ ...value, role: event.currentTarget.value as Role })}
      />
      <div className={records.days}>
        <TextInput
          type="date"
          label={words.from}
          required
          value={value.from}
          onChange={(event) => onChange({ ...value, from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label={words.until}
          value={value.until ?? ''}
          onChange={(event) =>
            onChange({ ...value, until: event.currentTarget.value === '' ? null : event.currentTarget.value })
          }
        />
      </div>
    </Stack>
  );
}

/** A contributor from today on, somewhere still to be chosen. */
export const newMembership = (today: string): MembershipInput => ({
  unitId: '',
  role: 'contributor',
  from: today,
  until: null,
});
