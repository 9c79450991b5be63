import { NativeSelect, Text } from '@mantine/core';
import type { UnitRef } from '@toasoan/domain';
import * as words from '#words/write/form';

interface Props {
  readonly units: readonly UnitRef[];
  readonly unitId: string;
  /** True once the story exists: its unit does not change any more. */
  readonly fixed: boolean;
  readonly onChange: (unitId: string) => void;
}

/** In whose name a story is written, for who writes in the name of several. */
export function UnitField({ units, unitId, fixed, onChange }: Props) {
  if (fixed)
    return (
      <Text>
        {words.unitNamed} {units.find((unit) => unit.id === unitId)?.name}
      </Text>
    );
  return (
    <NativeSelect
      label={words.unit}
      data={units.map(({ id, name }) => ({ value: id, label: name }))}
      value={unitId}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
