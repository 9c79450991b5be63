import { Modal, Stack, Text } from '@mantine/core';
import { ERRORS, type Me } from '@toasoan/domain';
import { SignInForm } from './sign-in-form.tsx';

interface Props {
  readonly me: Me;
  readonly opened: boolean;
  readonly onSignedIn: (me: Me) => void;
}

/** The session ended while the page was open: sign in over it, and the work below goes on. */
export function SignInAgain({ me, opened, onSignedIn }: Props) {
  return (
    <Modal
      opened={opened}
      onClose={() => undefined}
      withCloseButton={false}
      closeOnEscape={false}
      closeOnClickOutside={false}
      title="Đăng nhập lại"
      zIndex={400}
    >
      <Stack>
        <Text>{ERRORS['auth.required'][1]}</Text>
        <SignInForm email={me.email} onSignedIn={onSignedIn} />
      </Stack>
    </Modal>
  );
}
