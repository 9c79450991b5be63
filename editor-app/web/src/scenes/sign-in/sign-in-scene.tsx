import { Paper, Stack, Text } from '@mantine/core';
import type { Me } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/sign-in';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './sign-in-scene.module.css';
import { SignInForm } from './sign-in-form.tsx';

export function SignInScene({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <Stack>
          <div>
            <Text className={classes.name}>{common.newsroom}</Text>
            <PageHeading>{words.signIn}</PageHeading>
          </div>
          <SignInForm onSignedIn={onSignedIn} />
          <Text size="sm" c="dimmed">
            {words.noAccount}
          </Text>
        </Stack>
      </Paper>
    </main>
  );
}
