import { Button, Stack, Text, TextInput } from '@mantine/core';
import { compareVietnamese, matches, type AccountState } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/accounts';
import { useAccounts } from '../../api/accounts.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from '../account/account.module.css';
import { AccountDialog } from './account-dialog.tsx';
import { AccountLine } from './account-line.tsx';
import { FactorRoles } from './factor-roles.tsx';
import { InviteDialog } from './invite-dialog.tsx';

/** Every account, how it stands, and what an administrator may do with it. */
export function AccountsScene() {
  const { data, error, isPending, refetch } = useAccounts();
  const [query, setQuery] = useState('');
  const [inviting, setInviting] = useState(false);
  const [open, setOpen] = useState<string | null>(null);
  const [done, setDone] = useState('');
  const shown = (data ?? [])
    .filter(({ name, email }) => matches(`${name} ${email}`, query))
    .sort((a, b) => compareVietnamese(a.name, b.name));
  const opened: AccountState | undefined = data?.find(({ personId }) => personId === open);
  return (
    <Stack>
      <PageHeading>{common.accounts}</PageHeading>
      <div>
        <Button onClick={() => setInviting(true)}>{words.invite}</Button>
      </div>
      <div role="status">{done === '' ? null : <Notice tone="success">{done}</Notice>}</div>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <>
          <TextInput
            type="search"
            label={words.find}
            className={classes.narrow}
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
          />
          <Text role="status">{words.count(shown.length, data.length)}</Text>
          <ul className={classes.list} aria-label={words.list}>
            {shown.map((account) => (
              <AccountLine
                key={account.personId}
                account={account}
                onOpen={() => setOpen(account.personId)}
              />
            ))}
          </ul>
          <FactorRoles />
        </>
      ) : null}
      {inviting ? <InviteDialog onClose={() => setInviting(false)} /> : null}
      {opened ? (
        <AccountDialog
          account={opened}
          onClose={() => setOpen(null)}
          onChanged={(change) => {
            setOpen(null);
            setDone(words.changed(words.changes[change], opened.name));
          }}
        />
      ) : null}
    </Stack>
  );
}
