import { List, Text } from '@mantine/core';
import type { PreviewHold } from '@toasoan/domain';
import { Notice } from '../../components/notice.tsx';

const REASONS: Readonly<Record<PreviewHold['reason'], string>> = {
  failed: 'Không xử lý được nên chưa phát hành được:',
  processing: 'Đang xử lý nên chưa hiện trong bản xem trước:',
  withheld: 'Nhận ra được trẻ em mà chưa đủ đồng ý nên không hiện ở bản phát hành:',
  unanswered: 'Chưa trả lời câu hỏi về trẻ em nên chưa phát hành được:',
  fanpage: 'Nhận ra được trẻ em; chưa có đồng ý cho fanpage nên không kèm theo bài đăng Facebook:',
};

/** Files that a publication would leave out, or that hold it back, by reason. */
export function Holds({ holds }: { readonly holds: readonly PreviewHold[] }) {
  const reasons = (Object.keys(REASONS) as PreviewHold['reason'][]).filter((reason) =>
    holds.some((hold) => hold.reason === reason),
  );
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warning" title="Tư liệu cần xem lại">
      {reasons.map((reason) => (
        <div key={reason}>
          <Text>{REASONS[reason]}</Text>
          <List>
            {holds
              .filter((hold) => hold.reason === reason)
              .map(({ assetId, title }) => (
                <List.Item key={assetId}>{title}</List.Item>
              ))}
          </List>
        </div>
      ))}
    </Notice>
  );
}
