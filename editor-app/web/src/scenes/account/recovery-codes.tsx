import { Button, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/account';
import classes from './account.module.css';

interface Props {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Shows the codes for the loss of the telephone, this once. */
export function RecoveryCodesList({ codes, onKept }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard?.writeText(codes.join('\n')).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Stack>
      <Text>{words.codesWhy}</Text>
      <ol className={classes.codes} aria-label={words.codesTitle}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ol>
      <div role="status">{copied ? words.copied : null}</div>
      <Group justify="flex-end">
        <Button variant="default" onClick={copy}>
          {words.copyCodes}
        </Button>
        <Button onClick={onKept} data-autofocus>
          {words.codesKept}
        </Button>
      </Group>
    </Stack>
  );
}
