import { Stack, Text } from '@mantine/core';
import * as words from '#words/notice-settings';
import { useNoticeSettings } from '../../api/notice-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { Devices } from './devices.tsx';
import { SettingsForm } from './settings-form.tsx';
import { TestNotice } from './test-notice.tsx';

/** How the person hears of things besides in the app. */
export function NoticeSettingsScene() {
  const { data, error, isPending, refetch } = useNoticeSettings();
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <Text>{words.inApp}</Text>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label={words.loading} /> : null}
      {data ? (
        <>
          <SettingsForm view={data} />
          <Devices view={data} />
          <TestNotice />
        </>
      ) : null}
    </Stack>
  );
}
