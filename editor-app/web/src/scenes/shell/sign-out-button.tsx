import { Button } from '@mantine/core';
import { IconLogout } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import * as words from '#words/shell';
import { useSession } from '../../api/session-context.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';

export function SignOutButton() {
  const { signOut } = useSession();
  const leave = useMutation({ mutationFn: signOut });
  return (
    <>
      <Button
        variant="subtle"
        mt="xs"
        px={0}
        leftSection={<IconLogout size={20} aria-hidden />}
        loading={leave.isPending}
        onClick={() => leave.mutate()}
      >
        {words.signOut}
      </Button>
      <ErrorNotice error={leave.error} />
    </>
  );
}
