import { Text } from '@mantine/core';
import type { UnitRef } from '@toasoan/domain';
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
          Bài sẽ gửi tới: <strong>{lead.name}</strong>
        </>
      ) : leads.length > 0 ? (
        <>
          Chủ trì theo kế hoạch: <strong>{leads.join(', ')}</strong>
        </>
      ) : (
        'Chủ đề này không ghi đơn vị chủ trì; Văn phòng Sở sẽ nhận bài.'
      )}
    </Text>
  );
}
