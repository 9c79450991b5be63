import { Button, Checkbox, Group, NativeSelect, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { LICENCES, TEXT_LIMITS, type Licence } from '@toasoan/domain';
import { useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import * as common from '#words/common';
import * as texts from '#words/library';
import * as mediaFields from '#words/media-fields';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import {
  BULK_LABELS,
  bulkKeys,
  chosenWords,
  doneInWords,
  EMPTY_BULK,
  type BulkKey,
  type BulkWords,
} from './bulk-words.ts';
import classes from './library.module.css';
import { TopicsChoice } from './topics-choice.tsx';
import { useDescribeMany } from './use-library.ts';

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

interface Props {
  readonly ids: readonly string[];
  readonly onDone: (sentence: string) => void;
  readonly onClose: () => void;
}

/** The same words for many assets: each field is changed only when chosen. */
export function BulkEditDialog({ ids, onDone, onClose }: Props) {
  const [words, setWords] = useState<BulkWords>(EMPTY_BULK);
  const [chosen, setChosen] = useState<ReadonlySet<BulkKey>>(new Set());
  const describe = useDescribeMany();
  const set = chosenWords(words, chosen);

  const choose = (key: BulkKey): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    setChosen(next);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    describe.mutate({ ids, set }, { onSuccess: (assets) => onDone(doneInWords(set, assets.length)) });
  };
  const put = (change: Partial<BulkWords>): void => setWords({ ...words, ...change });
  const text = (key: 'caption' | 'credit' | 'alt') => ({
    'aria-label': BULK_LABELS[key],
    maxLength: TEXT_LIMITS[key],
    value: words[key],
    onChange: (event: Typed) => put({ [key]: event.currentTarget.value }),
  });
  const fields: Readonly<Record<BulkKey, ReactNode>> = {
    caption: <Textarea autosize minRows={2} {...text('caption')} />,
    credit: <TextInput {...text('credit')} />,
    alt: <Textarea autosize minRows={2} {...text('alt')} />,
    licence: (
      <NativeSelect
        aria-label={BULK_LABELS.licence}
        data={Object.entries(LICENCES).map(([value, label]) => ({ value, label }))}
        value={words.licence}
        onChange={(event) => put({ licence: event.currentTarget.value as Licence })}
      />
    ),
    topicIds: <TopicsChoice ids={words.topicIds} onChange={(topicIds) => put({ topicIds: [...topicIds] })} />,
    shared: (
      <Checkbox
        size="md"
        label={mediaFields.sharedWithAll}
        checked={words.shared}
        onChange={(event) => put({ shared: event.currentTarget.checked })}
      />
    ),
  };
  return (
    <Dialog title={texts.editMany(ids.length)} onClose={onClose} size="lg" large>
      <form onSubmit={submit}>
        <Stack>
          <Text>{texts.editManyHint}</Text>
          {bulkKeys.map((key) => (
            <div key={key} className={classes.field}>
              <Checkbox
                size="md"
                label={texts.change(BULK_LABELS[key])}
                checked={chosen.has(key)}
                onChange={() => choose(key)}
              />
              {chosen.has(key) ? fields[key] : null}
            </div>
          ))}
          <ErrorNotice error={describe.error} />
          {describe.isError ? <Text size="sm">{texts.nothingChanged}</Text> : null}
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {common.cancel}
            </Button>
            <Button type="submit" loading={describe.isPending} disabled={chosen.size === 0}>
              {texts.editMany(ids.length)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
