import { Stack, Text } from '@mantine/core';
import type { PressPreview as Mail } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/preview';
import { Notice } from '../../components/notice.tsx';
import { Fact, FactList } from '../../components/page/facts.tsx';
import { Forms } from './forms.tsx';
import classes from './preview.module.css';

const FORMS = { html: words.pressHtml, text: words.archiveText } as const;

/** The mail that each address of the press would get, in both its forms. */
export function PressPreview({ mail }: { readonly mail: Mail }) {
  const [form, setForm] = useState<keyof typeof FORMS>('html');
  return (
    <Stack gap="sm">
      <Text size="sm">{words.pressExplained}</Text>
      {mail.kind === 'correction' ? <Notice tone="info">{words.pressCorrected}</Notice> : null}
      <FactList>
        <Fact name={words.pressFrom}>{mail.from}</Fact>
        <Fact name={words.pressSubject}>{mail.subject}</Fact>
      </FactList>
      <Forms label={words.pressForms} forms={FORMS} form={form} onChoose={setForm} />
      {form === 'html' ? (
        <iframe className={classes.record} title={words.pressMail} sandbox="" srcDoc={still(mail.html)} />
      ) : (
        <pre
          className={classes.record}
          tabIndex={0}
          role="region"
          aria-label={words.pressMailAs(FORMS[form])}
        >
          {mail.text}
        </pre>
      )}
    </Stack>
  );
}

/** Links do not open here: Tab passes them by. */
const still = (html: string): string => html.replaceAll('<a ', '<a tabindex="-1" ');
