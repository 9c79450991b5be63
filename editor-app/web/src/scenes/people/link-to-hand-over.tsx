import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { formatDateTime, type LinkToHandOver as Made } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/accounts';
import { Notice } from '../../components/notice.tsx';

interface Props {
  readonly made: Made;
  readonly onClose: () => void;
}

/** A link that was mailed, once more for its maker: it is not shown again. */
export function LinkToHandOver({ made, onClose }: Props) {
  const [copied, setCopied] = useState(false);
  const copy = (): void =>
    void navigator.clipboard?.writeText(made.link).then(
      () => setCopied(true),
      () => undefined,
    );
  return (
    <Stack>
      <Notice tone="success" role="status">
        {words.invited(formatDateTime(made.expiresAt))}
      </Notice>
      <Text>{words.linkOnce}</Text>
      <TextInput
        label={words.link}
        value={made.link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <div role="status">{copied ? words.copied : null}</div>
      <Group justify="flex-end">
        <Button variant="default" onClick={copy}>
          {words.copyLink}
        </Button>
        {/* What had the focus is gone. */}
        <Button onClick={onClose} autoFocus>
          {common.close}
        </Button>
      </Group>
    </Stack>
  );
}
