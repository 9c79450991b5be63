import { Button, Group, Text } from '@mantine/core';
import { formatDateTime } from '@toasoan/domain';
import { Notice } from '../../../components/notice.tsx';
import type { LocalCopy } from './save-state.ts';
import type { Saver } from './saver.ts';

/** Offers a version this computer kept: from a closed tab, an ended session, or set aside for another's. */
export function KeptNotice({ kept, saver }: { readonly kept: LocalCopy | null; readonly saver: Saver }) {
  if (!kept) return null;
  return (
    <Notice tone="info" role="status" title="Có một bản chưa lưu trên máy này">
      <Text>
        Bản này được viết lúc {formatDateTime(kept.at)}
        {kept.content.headline ? `, tít: “${kept.content.headline}”` : ''}.
      </Text>
      <Group mt="xs">
        <Button variant="default" onClick={saver.restoreCopy}>
          Lấy lại bản này
        </Button>
        <Button variant="subtle" onClick={saver.dropCopy}>
          Bỏ bản này
        </Button>
      </Group>
    </Notice>
  );
}
