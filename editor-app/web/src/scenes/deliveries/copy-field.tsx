import { Button, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/hand-over';

interface Props {
  readonly label: string;
  readonly text: string;
}

/** A text to take along, with a button that copies it and says so. */
export function CopyField({ label, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid(words.copied(label));
    } catch {
      setSaid(words.notCopied);
    }
  };
  return (
    <Stack gap="xs">
      <Textarea
        label={label}
        readOnly
        autosize
        minRows={1}
        maxRows={10}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Button
        variant="default"
        aria-label={words.copyWhat(label)}
        onClick={() => void copy()}
        style={{ alignSelf: 'flex-start' }}
      >
        {words.copy}
      </Button>
      <div role="status">{said}</div>
    </Stack>
  );
}
