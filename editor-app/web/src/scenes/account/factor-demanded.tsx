import { Paper, Stack, Text } from '@mantine/core';
import * as common from '#words/common';
import * as words from '#words/account';
import { useAccount } from '../../api/account.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { SignOutButton } from '../shell/sign-out-button.tsx';
import classes from '../sign-in/sign-in-scene.module.css';
import { SetUpFactor } from './set-up-factor.tsx';

/** In place of every screen while the person's role demands a second factor and none is set up. */
export function FactorDemanded() {
  const { data, error, isPending, refetch } = useAccount();
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <Stack>
          <div>
            <Text className={classes.name}>{common.newsroom}</Text>
            <PageHeading>{words.demanded}</PageHeading>
          </div>
          <Text>{words.demandedWhy}</Text>
          <ErrorNotice error={error} onRetry={() => void refetch()} />
          {isPending ? <Loading label={words.loading} /> : null}
          {data ? <SetUpFactor hasPassword={data.hasPassword} onDone={() => location.reload()} /> : null}
          <SignOutButton />
        </Stack>
      </Paper>
    </main>
  );
}
