import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Notice } from '../../../components/notice.tsx';
import type { PartSaving } from './use-recipe-part.ts';

interface Props {
  readonly part: PartSaving;
  /** What is saved, in the button's name: "vùng làm mờ". */
  readonly what: string;
  /** Why it cannot be saved as it is; null when it can. */
  readonly problem?: string | null;
  /** Shown instead of the plain error sentence. */
  readonly refusal?: ReactNode;
}

/** Saves or forgets what was done with a tool, and says how that went. */
export function SaveBar({ part, what, problem = null, refusal }: Props) {
  return (
    <Stack gap="xs">
      {part.overtaken ? (
        <Notice tone="warning" role="alert" title="Người khác vừa sửa phần này">
          <Text>Phần bạn đang làm vẫn còn ở đây và chưa ghi đè lên bản của họ.</Text>
          <Group mt="sm">
            <Button variant="default" onClick={part.keepMine}>
              Giữ phần của tôi
            </Button>
            <Button variant="default" onClick={part.drop}>
              Lấy bản mới
            </Button>
          </Group>
        </Notice>
      ) : part.reloaded && part.changed ? (
        <Notice tone="warning" role="alert">
          Tư liệu vừa được người khác sửa nên đã được tải lại. Phần bạn đang làm vẫn còn ở đây; hãy xem lại
          rồi bấm lưu lần nữa.
        </Notice>
      ) : null}
      {refusal ?? <ErrorNotice error={part.error} />}
      <div role="status">
        {part.saved ? (
          <Text c="#14532d">Đã lưu {what}. Các bản của tệp được làm lại ở phía sau.</Text>
        ) : part.changed ? (
          <Text size="sm" c="dimmed">
            {problem ?? `Có thay đổi chưa lưu ở ${what}.`}
          </Text>
        ) : null}
      </div>
      {part.changed ? (
        <Group>
          <Button
            onClick={() => part.save()}
            loading={part.saving}
            disabled={part.overtaken || problem !== null}
          >
            Lưu {what}
          </Button>
          <Button variant="default" onClick={part.drop} disabled={part.saving}>
            Bỏ thay đổi
          </Button>
        </Group>
      ) : null}
    </Stack>
  );
}
