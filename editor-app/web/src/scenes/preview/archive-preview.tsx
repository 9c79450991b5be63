import { Stack, Text } from '@mantine/core';
import { archiveHtml, archiveJson, archiveText, type ArchiveRecord } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/preview';
import { Forms } from './forms.tsx';
import classes from './preview.module.css';

const FORMS = { html: words.archiveHtml, text: words.archiveText, json: 'JSON' } as const;
type Form = keyof typeof FORMS;

/** The record in each form the archive keeps it in. */
export function ArchivePreview({ record }: { readonly record: ArchiveRecord }) {
  const [form, setForm] = useState<Form>('html');
  const awaited = record.terms.some(({ later }) => later !== null);
  return (
    <Stack gap="sm">
      <Text size="sm">{words.archiveExplained(record.files.length, awaited ? words.archiveLater : '')}</Text>
      <Forms label={words.archiveForms} forms={FORMS} form={form} onChoose={setForm} />
      {form === 'html' ? (
        <iframe
          className={classes.record}
          title={words.archiveRecord}
          sandbox=""
          srcDoc={archiveHtml(record)}
        />
      ) : (
        <pre
          className={classes.record}
          tabIndex={0}
          role="region"
          aria-label={words.archiveRecordAs(FORMS[form])}
        >
          {form === 'text' ? archiveText(record) : archiveJson(record)}
        </pre>
      )}
    </Stack>
  );
}
