import { Checkbox, NativeSelect, Stack, Text, Textarea } from '@mantine/core';
import { ROLES, type DelegableRole, type DelegationView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as words from '#words/delegations';
import { useDelegate, useDeputies } from '../../api/office.ts';
import type { MembershipOfMe } from '../../api/session-context.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { FormButtons } from '../../components/form-buttons.tsx';
import { Notice } from '../../components/notice.tsx';
import { MomentField } from '../story/actions/fields/moment-field.tsx';

interface Props {
  /** The person's own rights that can be delegated; at least one. */
  readonly rights: readonly MembershipOfMe[];
  readonly onDone: (made: DelegationView) => void;
  readonly onClose: () => void;
}

const keyOf = ({ unitId, role }: MembershipOfMe): string => `${unitId} ${role}`;

/** Asks who acts for the person, in which right, for how long and why. */
export function GiveDialog({ rights, onDone, onClose }: Props) {
  const deputies = useDeputies();
  const delegate = useDelegate();
  const [rightKey, setRightKey] = useState(rights[0] ? keyOf(rights[0]) : '');
  const [personId, setPersonId] = useState('');
  const [now, setNow] = useState(true);
  const [from, setFrom] = useState<string | null>(null);
  const [until, setUntil] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [lacking, setLacking] = useState('');
  const right = rights.find((one) => keyOf(one) === rightKey);
  const colleagues = (deputies.data ?? []).filter(({ unitId }) => unitId === right?.unitId);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const begins = now ? new Date().toISOString() : from;
    const lacks = lackOf(personId, begins, until, reason);
    setLacking(lacks);
    if (lacks !== '' || !right || begins === null || until === null) return;
    delegate.mutate(
      {
        personId,
        unitId: right.unitId,
        role: right.role as DelegableRole,
        from: begins,
        until,
        reason: reason.trim(),
      },
      { onSuccess: onDone },
    );
  };
  return (
    <Dialog title={words.give} onClose={onClose} size="lg" large>
      <form onSubmit={submit} noValidate>
        <Stack>
          <NativeSelect
            label={words.right}
            data={rights.map((one) => ({
              value: keyOf(one),
              label: words.roleAt(ROLES[one.role], one.unit.name),
            }))}
            value={rightKey}
            onChange={(event) => {
              setRightKey(event.currentTarget.value);
              setPersonId('');
            }}
          />
          <ErrorNotice error={deputies.error} onRetry={() => void deputies.refetch()} />
          {deputies.data && colleagues.length === 0 ? <Text>{words.noColleague}</Text> : null}
          <NativeSelect
            label={words.deputy}
            data={[
              { value: '', label: words.choose },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            value={personId}
            onChange={(event) => setPersonId(event.currentTarget.value)}
          />
          <Checkbox
            size="md"
            label={words.fromNow}
            checked={now}
            onChange={(event) => setNow(event.currentTarget.checked)}
          />
          {now ? null : (
            <MomentField legend={words.from} value={from} onChange={setFrom} earliest={null} fault={null} />
          )}
          <MomentField legend={words.until} value={until} onChange={setUntil} earliest={from} fault={null} />
          <Textarea
            label={words.reason}
            description={words.reasonHint}
            autosize
            minRows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {lacking === '' ? null : (
            <Notice tone="error" role="alert">
              {lacking}
            </Notice>
          )}
          <ErrorNotice error={delegate.error} />
          <FormButtons pending={delegate.isPending} onCancel={onClose}>
            {words.giveIt}
          </FormButtons>
        </Stack>
      </form>
    </Dialog>
  );
}

function lackOf(personId: string, from: string | null, until: string | null, reason: string): string {
  if (personId === '') return words.choosePerson;
  if (from === null || until === null) return words.choosePeriod;
  return reason.trim() === '' ? words.chooseReason : '';
}
