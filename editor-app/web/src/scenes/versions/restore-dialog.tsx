import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { PartsGone, StoryView, VersionLine } from '@toasoan/domain';
import { useRestore } from '../../api/versions.ts';
import { RequestError } from '../../api/request-error.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { versionInWords } from './version-words.ts';

interface Props {
  readonly story: StoryView;
  readonly version: VersionLine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what going back to a version does, and what of it cannot come back. */
export function RestoreDialog({ story, version, onDone, onClose }: Props) {
  const restore = useRestore(story.id);
  const gone = partsGoneIn(restore.error);
  const go = (): void => {
    const without = gone ? [...gone.assetIds, ...gone.topicIds] : [];
    restore.mutate({ revision: version.revision, basedOn: story.revision, without }, { onSuccess: onDone });
  };
  return (
    <Dialog title="Khôi phục bản này?" onClose={onClose}>
      <Stack>
        <Text>
          Nội dung của <strong>{versionInWords(version)}</strong> trở thành nội dung hiện tại của bài.
        </Text>
        <List>
          <List.Item>Nội dung hiện tại không mất: nó vẫn nằm trong lịch sử và khôi phục lại được.</List.Item>
          <List.Item>Trao đổi, bước xử lý và bản đã phát hành giữ nguyên.</List.Item>
        </List>
        {gone ? <WhatIsGone gone={gone} /> : <ErrorNotice error={restore.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Thôi
          </Button>
          <Button loading={restore.isPending} onClick={go} data-autofocus>
            {gone ? 'Khôi phục phần còn lại' : 'Khôi phục'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function WhatIsGone({ gone }: { readonly gone: PartsGone }) {
  return (
    <Notice tone="warning" role="alert">
      <Text>Chưa khôi phục. Trong bản này có những phần nay không còn dùng được:</Text>
      <List>
        {gone.assetIds.length > 0 ? (
          <List.Item>
            {gone.assetIds.length} ảnh hoặc tệp đã bị xóa hoặc không còn thuộc đơn vị của bạn. Nếu khôi phục,
            chỗ của chúng để trống.
          </List.Item>
        ) : null}
        {gone.topicIds.length > 0 ? (
          <List.Item>
            {gone.topicIds.length} chủ đề của kế hoạch đã hết hiệu lực sẽ không có trong bài.
          </List.Item>
        ) : null}
      </List>
    </Notice>
  );
}

function partsGoneIn(error: unknown): PartsGone | null {
  const body = error instanceof RequestError ? error.body : null;
  return body?.id === 'version.parts_gone' ? (body.details as unknown as PartsGone) : null;
}
