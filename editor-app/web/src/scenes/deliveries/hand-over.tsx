import { Button, List, Stack, Text } from '@mantine/core';
import * as words from '#words/hand-over';
import { packUrl, useHandOver } from '../../api/channels.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { CopyField } from './copy-field.tsx';

/** What a delivery waits for that a person does outside: the steps, the texts to copy, the files in one pack. */
export function HandOver({ deliveryId }: { readonly deliveryId: string }) {
  const { data, error, isPending, refetch } = useHandOver(deliveryId);
  return (
    <details>
      <summary>{words.title}</summary>
      <Stack gap="sm" mt="xs">
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {isPending ? <Loading label={words.loading} /> : null}
        {data ? (
          <>
            <List type="ordered" aria-label={words.steps}>
              {data.steps.map((step) => (
                <List.Item key={step}>{step}</List.Item>
              ))}
            </List>
            {data.text === '' ? null : <CopyField label={words.text} text={data.text} />}
            {data.hashtags === '' ? null : <CopyField label={words.hashtags} text={data.hashtags} />}
            <CopyField label={words.link} text={data.link} />
            <Text size="sm">{words.files(data.files.length)}</Text>
            <Button component="a" variant="default" href={packUrl(deliveryId)} download>
              {words.download}
            </Button>
          </>
        ) : null}
      </Stack>
    </details>
  );
}
