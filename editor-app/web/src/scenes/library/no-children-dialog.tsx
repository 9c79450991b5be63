import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { useNoChildren } from './use-library.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** Takes a person's word for many assets that no child can be recognised in any of them. */
export function NoChildrenDialog({ ids, onDone, onClose }: Props) {
  const answer = useNoChildren();
  const confirm = (): void =>
    answer.mutate(ids, {
      onSuccess: (assets) => onDone(`Đã ghi “không có trẻ em nhận ra được” cho ${assets.length} tư liệu.`),
    });
  return (
    <Dialog title="Không có trẻ em nhận ra được" onClose={onClose}>
      <Stack>
        <Text>
          Bạn xác nhận đã xem từng tư liệu trong {ids.length} tư liệu đã chọn và không có trẻ em nào nhận ra
          được, kể cả ở phía sau hoặc qua bảng tên, giọng nói. Câu trả lời được ghi lại cùng tên bạn; phiếu
          đồng ý đã gắn với các tư liệu này sẽ được gỡ ra.
        </Text>
        <ErrorNotice error={answer.error} />
        {answer.isError ? <Text size="sm">Chưa tư liệu nào bị thay đổi.</Text> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose} data-autofocus>
            Thôi
          </Button>
          <Button loading={answer.isPending} onClick={confirm}>
            Tôi xác nhận
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
