import { TextInput } from '@mantine/core';
import * as words from '#words/sign-in';

/** For a code of the authenticator or one kept for its loss. */
export function CodeField({ autoFocus = true }: { readonly autoFocus?: boolean }) {
  return (
    <TextInput
      name="code"
      label={words.code}
      description={words.codeHint}
      autoComplete="one-time-code"
      autoCapitalize="none"
      spellCheck={false}
      maxLength={40}
      required
      withAsterisk={false}
      autoFocus={autoFocus}
      data-autofocus={autoFocus}
    />
  );
}
