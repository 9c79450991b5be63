import { Button, Paper, Stack, Text } from '@mantine/core';
import type { Me } from '@toasoan/domain';
import { useEffect, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/sign-in';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { arrivalIn } from './arrival.ts';
import { ForgottenForm } from './forgotten-form.tsx';
import { OpenIdButton } from './open-id-button.tsx';
import classes from './sign-in-scene.module.css';
import { SignInForm } from './sign-in-form.tsx';

/** Shown in place of any screen to who is not signed in: afterwards that screen is there. */
export function SignInScene({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  const [arrival] = useState(() => arrivalIn(location.hash));
  const [forgotten, setForgotten] = useState(false);
  useEffect(() => {
    // Used once: neither the history nor a reload brings it back.
    if (arrival.ticket !== '' || arrival.refusal !== '')
      history.replaceState(history.state, '', `${location.pathname}${location.search}`);
  }, [arrival]);
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <Stack>
          <div>
            <Text className={classes.name}>{common.newsroom}</Text>
            <PageHeading key={String(forgotten)}>{forgotten ? words.forgotten : words.signIn}</PageHeading>
          </div>
          {forgotten ? (
            <ForgottenForm onBack={() => setForgotten(false)} />
          ) : (
            <>
              {arrival.refusal === '' ? null : (
                <Notice tone="error" role="alert">
                  {arrival.refusal}
                </Notice>
              )}
              <SignInForm ticket={arrival.ticket} onSignedIn={onSignedIn} />
              <OpenIdButton />
              <Button variant="subtle" onClick={() => setForgotten(true)} fullWidth>
                {words.forgotten}
              </Button>
              <Text size="sm" c="dimmed">
                {words.noAccount}
              </Text>
            </>
          )}
        </Stack>
      </Paper>
    </main>
  );
}
