import { Button, Group, Stack, Text } from '@mantine/core';
import { archiveHtml, archiveJson, archiveText, type ArchiveRecord } from '@toasoan/domain';
import { useState } from 'react';
import classes from './preview.module.css';

const FORMS = { html: 'Trang HTML', text: 'Văn bản thuần', json: 'JSON' } as const;
type Form = keyof typeof FORMS;

/** The record in each form the archive keeps it in. */
export function ArchivePreview({ record }: { readonly record: ArchiveRecord }) {
  const [form, setForm] = useState<Form>('html');
  const awaited = record.terms.some(({ later }) => later !== null);
  return (
    <Stack gap="sm">
      <Text size="sm">
        Kho lưu trữ giữ bản ghi này cùng tệp gốc của {record.files.length} tư liệu, mô tả theo chuẩn Dublin
        Core.
        {awaited ? ' Phần chưa biết lúc này được ghi rõ là ghi khi duyệt hoặc khi phát hành.' : ''} Kênh lưu
        trữ chưa được nối.
      </Text>
      <Group role="group" aria-label="Dạng bản ghi" gap="xs">
        {(Object.keys(FORMS) as Form[]).map((name) => (
          <Button
            key={name}
            variant={name === form ? 'filled' : 'default'}
            aria-pressed={name === form}
            onClick={() => setForm(name)}
          >
            {FORMS[name]}
          </Button>
        ))}
      </Group>
      {form === 'html' ? (
        <iframe className={classes.record} title="Bản ghi lưu trữ" sandbox="" srcDoc={archiveHtml(record)} />
      ) : (
        <pre
          className={classes.record}
          tabIndex={0}
          role="region"
          aria-label={`Bản ghi lưu trữ: ${FORMS[form]}`}
        >
          {form === 'text' ? archiveText(record) : archiveJson(record)}
        </pre>
      )}
    </Stack>
  );
}
