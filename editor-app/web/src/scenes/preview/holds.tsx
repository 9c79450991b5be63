import { List, Text } from '@mantine/core';
import type { PreviewHold } from '@toasoan/domain';
import * as words from '#words/preview';
import { Notice } from '../../components/notice.tsx';

const REASONS: Readonly<Record<PreviewHold['reason'], string>> = {
  failed: words.failed,
  processing: words.processing,
  withheld: words.withheld,
  unanswered: words.unanswered,
  fanpage: words.notOnFanpage,
};

/** Files that a publication would leave out, or that hold it back, by reason. */
export function Holds({ holds }: { readonly holds: readonly PreviewHold[] }) {
  const reasons = (Object.keys(REASONS) as PreviewHold['reason'][]).filter((reason) =>
    holds.some((hold) => hold.reason === reason),
  );
  if (reasons.length === 0) return null;
  return (
    <Notice tone="warning" title={words.holds}>
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
