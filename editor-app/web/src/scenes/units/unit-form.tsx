import { Checkbox, NativeSelect, Stack, TextInput } from '@mantine/core';
import { dayOf, LEVELS, levels, UNIT_KINDS, type UnitKind, type UnitLine } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/unit-list';
import { useSaveUnit } from '../../api/people.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';

interface Props {
  /** Null to add one. */
  readonly unit: UnitLine | null;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Adds a unit, or corrects what is known of one. */
export function UnitForm({ unit, onClose, onDone }: Props) {
  const [fields, setFields] = useState(() => ({
    code: unit?.code ?? '',
    name: unit?.name ?? '',
    kind: unit?.kind ?? 'school',
    levels: [...(unit?.levels ?? [])],
    signsOff: unit?.signsOff ?? false,
    from: unit?.from ?? dayOf(new Date()),
  }));
  const save = useSaveUnit(unit);
  const put = (change: Partial<typeof fields>): void => setFields({ ...fields, ...change });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate(
      { ...fields, code: fields.code.trim() },
      {
        onSuccess: ({ name }) => {
          onDone(unit ? words.changed(name) : words.added(name));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={unit ? words.changeTitle : words.add} onClose={onClose} size="lg" large>
      <form onSubmit={submit}>
        <Stack>
          {unit ? null : (
            <TextInput
              label={words.code}
              description={words.codeHint}
              required
              maxLength={60}
              autoCapitalize="none"
              value={fields.code}
              onChange={(event) => put({ code: event.currentTarget.value })}
            />
          )}
          <TextInput
            label={words.name}
            description={unit ? words.nameHint : undefined}
            required
            maxLength={200}
            value={fields.name}
            onChange={(event) => put({ name: event.currentTarget.value })}
          />
          <NativeSelect
            label={words.kind}
            data={Object.entries(UNIT_KINDS).map(([value, label]) => ({ value, label }))}
            value={fields.kind}
            onChange={(event) => put({ kind: event.currentTarget.value as UnitKind })}
          />
          <Checkbox.Group
            size="md"
            label={words.levels}
            value={fields.levels}
            onChange={(chosen) => put({ levels: levels.filter((level) => chosen.includes(level)) })}
          >
            <Stack gap="xs" mt="xs">
              {levels.map((level) => (
                <Checkbox key={level} value={level} label={LEVELS[level]} size="md" />
              ))}
            </Stack>
          </Checkbox.Group>
          <Checkbox
            size="md"
            label={words.signsOff}
            checked={fields.signsOff}
            onChange={(event) => put({ signsOff: event.currentTarget.checked })}
          />
          <TextInput
            type="date"
            label={words.from}
            required
            value={fields.from}
            onChange={(event) => put({ from: event.currentTarget.value })}
          />
          <ErrorNotice error={save.error} />
          <FormButtons pending={save.isPending} onCancel={onClose}>
            {common.save}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
