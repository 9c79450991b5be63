import { Text } from '@mantine/core';
import { formatDateTime, type StoryView } from '@toasoan/domain';
import * as words from '#words/write/form';
import { Notice } from '../../components/notice.tsx';

/** Why the story came back: the latest reason, above the text that is to be changed. */
export function ReturnNotice({ view }: { readonly view: StoryView | null }) {
  const reason =
    view?.stage === 'returned' ? view.comments.findLast((comment) => comment.kind === 'return') : undefined;
  if (!reason) return null;
  return (
    <Notice tone="error" title={words.returnedBy(reason.person.name, formatDateTime(reason.at))}>
      <Text style={{ whiteSpace: 'pre-line' }}>{reason.text}</Text>
    </Notice>
  );
}
