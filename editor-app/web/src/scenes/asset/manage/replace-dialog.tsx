import { Button, Checkbox, Group, List, Stack, Text } from '@mantine/core';
import type { AssetDetails } from '@toasoan/domain';
import { useState } from 'react';
import { Dialog } from '../../../components/dialog.tsx';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { ACCEPTED_FILES } from '../../../uploads/accepted.ts';
import { readAsset } from '../../../uploads/answers.ts';
import { OneUploadField } from '../../../uploads/one-upload-field.tsx';
import { useOneUpload } from '../../../uploads/use-one-upload.ts';
import { useAssetUses, useReloadAsset } from '../use-asset.ts';
import { UseList } from '../use-line.tsx';

interface Props {
  readonly asset: AssetDetails;
  readonly onClose: () => void;
}

/** Puts another file in the place of an asset's, once the person knows what follows. */
export function ReplaceDialog({ asset, onClose }: Props) {
  const uses = useAssetUses(asset.id);
  const reload = useReloadAsset();
  const [understood, setUnderstood] = useState(false);
  const { upload, state } = useOneUpload({
    purpose: { purpose: 'replace', assetId: asset.id },
    read: readAsset,
    onDone: () => void reload(asset.id),
  });
  const done = state.phase === 'done';
  return (
    <Dialog title="Thay tệp khác" onClose={onClose} size="lg">
      <Stack>
        {done ? (
          <Text role="status">
            Đã thay bằng “{state.phase === 'done' ? state.fileName : ''}”. Các bản mới đang được làm.
          </Text>
        ) : (
          <>
            <List>
              <List.Item>Tệp mới đứng vào chỗ tệp cũ ở mọi bài đang viết.</List.Item>
              <List.Item>Bài đã duyệt có tư liệu này phải trình duyệt lại.</List.Item>
              <List.Item>
                Bản đang phát hành giữ tệp cũ cho đến khi bài được đính chính và xuất bản lại.
              </List.Item>
              <List.Item>
                Phải trả lời lại câu hỏi về trẻ em. Điểm chính, vùng làm mờ và khung hình đại diện của tệp cũ
                bị bỏ; phụ đề và các chương được giữ, hãy xem lại.
              </List.Item>
            </List>
            <ErrorNotice error={uses.error} onRetry={() => void uses.refetch()} />
            {uses.isPending ? <Loading label="Đang tìm nơi sử dụng…" /> : null}
            {uses.data && uses.data.length > 0 ? (
              <UseList uses={uses.data} label="Các bài dùng tư liệu này" />
            ) : null}
            {uses.data?.length === 0 ? <Text>Chưa có bài nào dùng tư liệu này.</Text> : null}
            <Checkbox
              size="md"
              label="Tôi hiểu và muốn thay tệp"
              checked={understood}
              onChange={(event) => setUnderstood(event.currentTarget.checked)}
            />
            {understood ? (
              <OneUploadField upload={upload} state={state} label="Chọn tệp mới" accept={ACCEPTED_FILES} />
            ) : null}
          </>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {done ? 'Đóng' : 'Thôi'}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
