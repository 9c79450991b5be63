import { PasswordInput } from '@mantine/core';
import * as words from '#words/account';

/** Asks once more for the password of who is signed in. */
export function CurrentPasswordField({ autoFocus = false }: { readonly autoFocus?: boolean }) {
  return (
    <PasswordInput
      name="current"
      label={words.currentPassword}
      autoComplete="current-password"
      required
      withAsterisk={false}
      data-autofocus={autoFocus ? true : undefined}
      visibilityToggleButtonProps={{ 'aria-label': words.toggleCurrentPassword, tabIndex: 0 }}
    />
  );
}
