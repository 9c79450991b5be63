import { Paper, Stack, Text } from '@mantine/core';
import type { Me } from '@toasoan/domain';
import { PageHeading } from '../../components/page-heading.tsx';
import classes from './sign-in-scene.module.css';
import { SignInForm } from './sign-in-form.tsx';

export function SignInScene({ onSignedIn }: { readonly onSignedIn: (me: Me) => void }) {
  return (
    <main className={classes.page}>
      <Paper withBorder p="xl" className={classes.card}>
        <Stack>
          <div>
            <Text className={classes.name}>Tòa soạn</Text>
            <PageHeading>Đăng nhập</PageHeading>
          </div>
          <SignInForm onSignedIn={onSignedIn} />
          <Text size="sm" c="dimmed">
            Chưa có tài khoản hoặc quên mật khẩu: hãy liên hệ quản trị hệ thống của Sở.
          </Text>
        </Stack>
      </Paper>
    </main>
  );
}
