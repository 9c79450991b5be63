import { Checkbox, NativeSelect, Stack, Text } from '@mantine/core';
import { LEVELS, levels, type RouteRow, type RouteTable } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/routes';
import { useChangeRoute } from '../../api/route-table.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { partsOf, putFirst, routeOf, type Part } from './parts.ts';
import { ReasonField } from './reason-field.tsx';

interface Props {
  readonly row: RouteRow;
  readonly table: RouteTable;
  readonly title: string;
  readonly onClose: () => void;
  readonly onDone: (sentence: string) => void;
}

/** Says for each department what it has to do with a topic, and why that changes. */
export function ChangeRouteDialog({ row, table, title, onClose, onDone }: Props) {
  const [parts, setParts] = useState(() => partsOf(row, table.departments));
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const change = useChangeRoute(row.id);
  const leads = parts.filter(({ role }) => role === 'lead');
  const put = (code: string, next: Partial<Part>): void =>
    setParts(parts.map((part) => (part.code === code ? { ...part, ...next } : part)));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (reason.trim() === '') return;
    change.mutate(
      { basedOn: row.row, ...routeOf(parts), reason: reason.trim() },
      {
        onSuccess: () => {
          onDone(words.changed(title));
          onClose();
        },
      },
    );
  };
  return (
    <Dialog title={words.changeTitle} onClose={onClose} size="lg" large>
      <form onSubmit={submit} noValidate>
        <Stack>
          <Text fw={600}>{title}</Text>
          {parts.map(({ code, name, role }) => (
            <NativeSelect
              key={code}
              label={name}
              aria-label={words.role(name)}
              data={Object.entries(words.roles).map(([value, label]) => ({ value, label }))}
              value={role}
              onChange={(event) => put(code, { role: event.currentTarget.value as Part['role'] })}
            />
          ))}
          {leads.length > 1 ? (
            <>
              <Text>{words.severalLeads}</Text>
              <NativeSelect
                label={words.first}
                data={leads.map(({ code, name }) => ({ value: code, label: name }))}
                value={leads[0]?.code ?? ''}
                onChange={(event) => setParts(putFirst(parts, event.currentTarget.value))}
              />
              {leads.map((lead) => (
                <Checkbox.Group
                  key={lead.code}
                  size="md"
                  label={words.levelsOf(lead.name)}
                  value={[...lead.levels]}
                  onChange={(chosen) =>
                    put(lead.code, { levels: levels.filter((level) => chosen.includes(level)) })
                  }
                >
                  <Stack gap="xs" mt="xs">
                    {levels.map((level) => (
                      <Checkbox key={level} value={level} label={LEVELS[level]} size="md" />
                    ))}
                  </Stack>
                </Checkbox.Group>
              ))}
            </>
          ) : null}
          <ReasonField value={reason} onChange={setReason} asked={asked} />
          <ErrorNotice error={change.error} />
          <FormButtons pending={change.isPending} onCancel={onClose}>
            {common.save}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}
