import { PasswordInput, Stack, Text } from '@mantine/core';
import { PASSWORD_PROBLEMS, passwordLength, passwordProblems } from '@toasoan/domain';
import { useId, useState } from 'react';
import * as words from '#words/account';

interface Props {
  /** Whose password it is to be. */
  readonly email: string;
  readonly autoFocus?: boolean;
}

/** Asks for a new password and says while it is typed what is still wrong; the list of leaked ones is the server's. */
export function NewPasswordField({ email, autoFocus = false }: Props) {
  const [password, setPassword] = useState('');
  const told = useId();
  const problems = password === '' ? [] : passwordProblems(password, { email });
  return (
    <Stack gap={4}>
      {/* For password managers, which keep it under this name. */}
      <input type="hidden" name="username" autoComplete="username" value={email} readOnly />
      <PasswordInput
        name="password"
        label={words.newPassword}
        description={words.passwordHint}
        autoComplete="new-password"
        required
        withAsterisk={false}
        autoFocus={autoFocus}
        aria-describedby={told}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': words.toggleNewPassword, tabIndex: 0 }}
      />
      <div id={told} aria-live="polite">
        {problems.map((problem) => (
          <Text size="sm" key={problem}>
            {PASSWORD_PROBLEMS[problem]}
          </Text>
        ))}
        {password !== '' && problems.length === 0 ? (
          <Text size="sm">{words.passwordGood(passwordLength(password))}</Text>
        ) : null}
      </div>
    </Stack>
  );
}
