import { Text } from '@mantine/core';
import { formatDateTime, isDerived, type WordingState } from '@toasoan/domain';
import * as words from '#words/fanpage-wording';

/** Who said last what goes out, for everybody who sees the preview. */
export function WordingFacts({ state: { wording, changedBy, changedAt } }: { readonly state: WordingState }) {
  const own = wording !== null && !isDerived(wording);
  const last =
    changedBy && changedAt !== null ? words.lastChanged(changedBy.name, formatDateTime(changedAt)) : '';
  return <Text size="sm">{own ? last : [words.derived, last].filter(Boolean).join(' ')}</Text>;
}
