import { Button, Group, NativeSelect, Stack, Text } from '@mantine/core';
import { SHEETS, type CheckedFile, type ImportRow, type SheetKey } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/people-import';
import { useProblemsFile, type ChosenFile } from '../../api/people-import.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { save } from '../../components/word/save-word.ts';
import { ImportRows } from './import-rows.tsx';
import { Problems } from './problems.tsx';

interface Props {
  readonly checked: CheckedFile;
  readonly file: ChosenFile;
  readonly applying: boolean;
  readonly onApply: () => void;
}

type Shown = keyof typeof words.shown;
const SHOWS: Readonly<Record<Shown, (row: ImportRow) => boolean>> = {
  error: ({ outcome }) => outcome === 'error',
  noted: ({ problems }) => problems.length > 0,
  changing: ({ outcome }) => outcome === 'new' || outcome === 'changed',
  all: () => true,
};
const PROBLEMS_NAME = 'cac-cho-can-sua.xlsx';

/** What a file would do: in sum, what is wrong, every row, and the way to do it. */
export function CheckedView({ checked, file, applying, onApply }: Props) {
  const { rows, problems, counts, untouched, applicable } = checked;
  const faulty = rows.filter(SHOWS.error).length;
  const isFaulty = faulty > 0 || problems.some(({ severity }) => severity === 'error');
  const noted = isFaulty || problems.length > 0 || rows.some(SHOWS.noted);
  const [shown, setShown] = useState<Shown>(faulty > 0 ? 'error' : 'all');
  const download = useProblemsFile();
  const writing = (key: SheetKey): number => counts[key].new + counts[key].changed;
  return (
    <Stack>
      <Notice tone={isFaulty ? 'error' : applicable ? 'success' : 'info'} role="status">
        <Text>
          {isFaulty
            ? words.faults(faulty)
            : applicable
              ? words.ready(writing('units'), writing('people'))
              : words.nothingToDo}
        </Text>
        {(['units', 'people'] as const).map((key) => (
          <Text key={key}>
            {SHEETS[key]}:{' '}
            {words.summary(counts[key].new, counts[key].changed, counts[key].unchanged, counts[key].error)}
          </Text>
        ))}
        <Text>{words.untouched(untouched.units, untouched.people)}</Text>
      </Notice>
      {problems.length > 0 ? (
        <>
          <Text fw={600}>{words.wholeSheet}</Text>
          <Problems problems={problems} />
        </>
      ) : null}
      <Group>
        {applicable ? (
          <Button loading={applying} onClick={onApply}>
            {words.apply}
          </Button>
        ) : null}
        {noted ? (
          <Button
            variant="default"
            loading={download.isPending}
            onClick={() => download.mutate(file, { onSuccess: (blob) => save(blob, PROBLEMS_NAME) })}
          >
            {words.downloadProblems}
          </Button>
        ) : null}
      </Group>
      <ErrorNotice error={download.error} />
      <NativeSelect
        label={words.show}
        data={(Object.keys(SHOWS) as Shown[]).map((value) => ({ value, label: words.shown[value] }))}
        value={shown}
        onChange={(event) => setShown(event.currentTarget.value as Shown)}
      />
      <ImportRows key={shown} rows={rows.filter(SHOWS[shown])} />
    </Stack>
  );
}
