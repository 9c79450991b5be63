import { Stack, Text } from '@mantine/core';
import { ERRORS, type Me } from '@toasoan/domain';
import * as words from '#words/sign-in';
import { Dialog } from '../../components/dialog.tsx';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  readonly me: Me;
  readonly onSignedIn: (me: Me) => void;
}

/** The session ended while the page was open: sign in over it, and the work below goes on. */
export function SignInAgain({ me, onSignedIn }: Props) {
  return (
    <Dialog title={words.again} onTop>
      <Stack>
        <Text>{ERRORS['auth.required'][1]}</Text>
        <SignInForm email={me.email} onSignedIn={onSignedIn} />
      </Stack>
    </Dialog>
  );
}
