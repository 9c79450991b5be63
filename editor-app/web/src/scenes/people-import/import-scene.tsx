import { Button, FileButton, Group, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import * as words from '#words/people-import';
import {
  CURRENT_ADDRESS,
  TEMPLATE_ADDRESS,
  useApplyFile,
  useCheckFile,
  type ChosenFile,
} from '../../api/people-import.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { PageHeading } from '../../components/page-heading.tsx';
import { CheckedView } from './checked-view.tsx';

const XLSX = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Units and people from an Excel file: first what it would do, row by row, then doing it. */
export function ImportScene() {
  const [file, setFile] = useState<ChosenFile | null>(null);
  const check = useCheckFile();
  const apply = useApplyFile();
  const look = (chosen: ChosenFile): void => {
    apply.reset();
    check.mutate(chosen);
  };
  const choose = async (given: File | null): Promise<void> => {
    if (!given) return;
    const chosen = { name: given.name, bytes: await given.arrayBuffer() };
    setFile(chosen);
    look(chosen);
  };
  const { data } = check;
  return (
    <Stack>
      <PageHeading>{words.title}</PageHeading>
      <Text>{words.explanation}</Text>
      <Group>
        <Button component="a" href={TEMPLATE_ADDRESS} download variant="default">
          {words.template}
        </Button>
        <Button component="a" href={CURRENT_ADDRESS} download variant="default">
          {words.current}
        </Button>
      </Group>
      <Group>
        <FileButton accept={XLSX} onChange={(given) => void choose(given)}>
          {(props) => (
            <Button {...props} loading={check.isPending}>
              {words.choose}
            </Button>
          )}
        </FileButton>
        <Text c="dimmed">{file ? file.name : words.chooseHint}</Text>
      </Group>
      {file ? (
        <Text size="sm" c="dimmed">
          {words.unchangedSinceChosen}
        </Text>
      ) : null}
      <ErrorNotice error={check.error} />
      {check.isPending ? <Loading label={words.reading} /> : null}
      <ErrorNotice error={apply.error} {...(file ? { onRetry: () => look(file) } : {})} />
      <div role="status">
        {apply.data ? (
          <Notice tone="success">
            {words.applied(apply.data.units, apply.data.people, apply.data.memberships)}
          </Notice>
        ) : null}
      </div>
      {data && file && !check.isPending && !apply.isSuccess ? (
        <CheckedView
          checked={data}
          file={file}
          applying={apply.isPending}
          onApply={() => apply.mutate({ file, checked: data })}
        />
      ) : null}
    </Stack>
  );
}
