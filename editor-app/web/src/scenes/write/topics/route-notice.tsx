import { Text } from '@mantine/core';
import type { UnitRef } from '@toasoan/domain';
import * as words from '#words/write/topics';
import { leadsByPlan, type TopicOption } from './topic-list.ts';

interface Props {
  readonly ids: readonly string[];
  readonly options: readonly TopicOption[];
  /** The department the server has decided on; null while it has not. */
  readonly lead: UnitRef | null;
}

/** Where the story will go: the server's word once it has these topics, the plans' word before. */
export function RouteNotice({ ids, options, lead }: Props) {
  const leads = leadsByPlan(ids, options);
  return (
    <Text role="status">
      {ids.length === 0 ? null : lead ? (
        <>
          {words.goesTo} <strong>{lead.name}</strong>
        </>
      ) : leads.length > 0 ? (
        <>
          {words.leadsByPlan} <strong>{leads.join(', ')}</strong>
        </>
      ) : (
        words.noLead
      )}
    </Text>
  );
}
