import { Button, Group, Text } from '@mantine/core';
import { formatDateTime } from '@toasoan/domain';
import * as words from '#words/write/form';
import { Notice } from '../../../components/notice.tsx';
import { firstWords } from './first-words.ts';
import type { LocalCopy } from './local-copy.ts';

interface Props {
  readonly kept: readonly LocalCopy[];
  readonly onRestore: (copy: LocalCopy) => void;
  readonly onDrop: (desk: string) => void;
}

/** Offers versions this computer kept: of a closed tab, a crash, an ended session. */
export function KeptNotice({ kept, onRestore, onDrop }: Props) {
  if (kept.length === 0) return null;
  return (
    <Notice tone="info" role="status" title={words.keptHere}>
      {kept.map((copy) => (
        <div key={copy.desk}>
          <Text mt="xs">{words.keptAt(formatDateTime(copy.at), firstWords(copy))}</Text>
          <Group mt="xs">
            <Button variant="default" onClick={() => onRestore(copy)}>
              {words.takeKept}
            </Button>
            <Button variant="subtle" onClick={() => onDrop(copy.desk)}>
              {words.dropKept}
            </Button>
          </Group>
        </div>
      ))}
    </Notice>
  );
}
