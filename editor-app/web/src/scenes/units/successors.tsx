import { Button, Group, NativeSelect, Stack } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { UnitTies } from '@toasoan/domain';
import * as words from '#words/unit-list';

interface Props {
  readonly units: UnitTies['units'];
  /** Their codes. */
  readonly chosen: readonly string[];
  readonly several: boolean;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The unit that follows one that ends, or the units it is split into. */
export function Successors({ units, chosen, several, onChange }: Props) {
  const options = units
    .filter(({ code }) => !several || !chosen.includes(code))
    .map(({ code, name }) => ({ value: code, label: name }));
  const nameOf = (code: string): string => units.find((unit) => unit.code === code)?.name ?? code;
  return (
    <Stack gap="xs">
      <NativeSelect
        label={words.successor}
        description={several ? words.successorsHint : undefined}
        data={[{ value: '', label: words.chooseUnit }, ...options]}
        value={several ? '' : (chosen[0] ?? '')}
        onChange={(event) => {
          const code = event.currentTarget.value;
          if (several) onChange(code === '' ? chosen : [...chosen, code]);
          else onChange(code === '' ? [] : [code]);
        }}
      />
      {several && chosen.length > 0 ? (
        <Group gap="xs">
          {chosen.map((code) => (
            <Button
              key={code}
              variant="default"
              rightSection={<IconX size={18} aria-hidden />}
              aria-label={words.dropUnit(nameOf(code))}
              onClick={() => onChange(chosen.filter((one) => one !== code))}
            >
              {nameOf(code)}
            </Button>
          ))}
        </Group>
      ) : null}
    </Stack>
  );
}
