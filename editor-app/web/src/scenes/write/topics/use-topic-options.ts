import { useMemo } from 'react';
import { useReference } from '../../../api/reference.ts';
import { topicOptions, type TopicOption } from './topic-list.ts';

/** Every topic of the plans in force, null while they are not known, with what went wrong on the way. */
export function useTopicOptions(): {
  readonly options: readonly TopicOption[] | null;
  readonly error: Error | null;
  readonly retry: () => void;
} {
  const { data, error, refetch } = useReference();
  const options = useMemo(() => (data ? topicOptions(data) : null), [data]);
  return { options, error, retry: () => void refetch() };
}
