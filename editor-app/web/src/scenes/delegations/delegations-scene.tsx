import { Button, Group, Stack, Text } from '@mantine/core';
import { DELEGABLE_ROLES, type DelegationView, type Role } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/delegations';
import { useDelegations } from '../../api/office.ts';
import { membershipsNow, useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { DelegationLine } from './delegation-line.tsx';
import { EndDialog } from './end-dialog.tsx';
import { GiveDialog } from './give-dialog.tsx';

const delegable: readonly Role[] = DELEGABLE_ROLES;

/** Whom the person lets act for them, and for whom they act. */
export function DelegationsScene() {
  const { me } = useSession();
  const { data, error, isPending, refetch } = useDelegations();
  const [open, setOpen] = useState<'give' | DelegationView | null>(null);
  const [done, setDone] = useState('');
  const rights = membershipsNow(me).filter(({ role, delegated }) => !delegated && delegable.includes(role));
  const finish = (sentence: string): void => {
    setOpen(null);
    setDone(sentence);
  };
  const line = (delegation: DelegationView) => (
    <DelegationLine
      key={delegation.id}
      delegation={delegation}
      given={delegation.from.id === me.id}
      onEnd={() => setOpen(delegation)}
    />
  );
  const given = data?.filter(({ from }) => from.id === me.id) ?? [];
  const received = data?.filter(({ to }) => to.id === me.id) ?? [];
  return (
    <Stack>
      <PageHeading>{common.delegations}</PageHeading>
      <Text>{words.explanation}</Text>
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {rights.length > 0 ? (
        <Group>
          <Button onClick={() => setOpen('give')}>{words.give}</Button>
        </Group>
      ) : (
        <Text c="dimmed">{words.nothingToGive}</Text>
      )}
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <>
          <Panel title={words.given}>
            {given.length === 0 ? <Text c="dimmed">{words.noneGiven}</Text> : null}
            {given.length > 0 ? (
              <ul className={lists.plain} aria-label={words.given}>
                {given.map(line)}
              </ul>
            ) : null}
          </Panel>
          <Panel title={words.received}>
            {received.length === 0 ? <Text c="dimmed">{words.noneReceived}</Text> : null}
            {received.length > 0 ? (
              <ul className={lists.plain} aria-label={words.received}>
                {received.map(line)}
              </ul>
            ) : null}
          </Panel>
        </>
      ) : null}
      {open === 'give' ? (
        <GiveDialog
          rights={rights}
          onDone={({ to }) => finish(words.done(to.name))}
          onClose={() => setOpen(null)}
        />
      ) : null}
      {open !== null && open !== 'give' ? (
        <EndDialog delegation={open} onDone={() => finish(words.ended)} onClose={() => setOpen(null)} />
      ) : null}
    </Stack>
  );
}
