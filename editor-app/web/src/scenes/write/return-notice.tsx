import { Text } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import { Notice } from '../../components/notice.tsx';

/** Why the story came back: the latest reason, above the text that is to be changed. */
export function ReturnNotice({ view }: { readonly view: StoryView | null }) {
  const reason =
    view?.stage === 'returned' ? view.comments.findLast((comment) => comment.kind === 'return') : undefined;
  if (!reason) return null;
  return (
    <Notice tone="error" title={`${reason.person.name} trả lại bài lúc ${formatDateTime(reason.at)}`}>
      <Text style={{ whiteSpace: 'pre-line' }}>{reason.text}</Text>
    </Notice>
  );
}
