import { Stack, Text } from '@mantine/core';
import * as common from '#words/common';
import * as words from '#words/stage-targets';
import { useStageTargets } from '../../api/office.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { StageTargetsForm } from './stage-targets-form.tsx';

/** How many hours a story should stay in each stage. */
export function StageTargetsScene() {
  const { data, error, isPending, refetch } = useStageTargets();
  return (
    <Stack>
      <PageHeading>{common.stageTargets}</PageHeading>
      <Text>{words.explanation}</Text>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? <StageTargetsForm view={data} /> : null}
    </Stack>
  );
}
