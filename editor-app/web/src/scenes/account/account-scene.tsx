import { Stack } from '@mantine/core';
import * as common from '#words/common';
import * as words from '#words/account';
import { useAccount } from '../../api/account.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { FactorPanel } from './factor-panel.tsx';
import { NamePanel } from './name-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';

/** "My account": name, password, second factor, sessions. */
export function AccountScene() {
  const { data, error, isPending, refetch } = useAccount();
  return (
    <Stack gap="xl">
      <PageHeading>{common.myAccount}</PageHeading>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <>
          <NamePanel account={data} />
          {data.hasPassword ? <PasswordPanel account={data} /> : null}
          <FactorPanel account={data} />
          <SessionsPanel sessions={data.sessions} />
        </>
      ) : null}
    </Stack>
  );
}
