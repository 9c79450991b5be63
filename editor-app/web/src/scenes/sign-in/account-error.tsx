import { List, Text } from '@mantine/core';
import { waitInWords } from '@toasoan/domain';
import * as words from '#words/sign-in';
import { messageOf, RequestError } from '../../api/request-error.ts';
import { Notice } from '../../components/notice.tsx';

/** An error of signing in or of an account, with how long to wait or what is wrong with a password. */
export function AccountError({ error }: { readonly error: unknown }) {
  if (error === null || error === undefined) return null;
  const details = error instanceof RequestError ? error.body?.details : undefined;
  const seconds = details?.['seconds'];
  const problems = details?.['problems'];
  return (
    <Notice tone="error" role="alert">
      <Text>{messageOf(error)}</Text>
      {typeof seconds === 'number' ? <Text fw={650}>{words.wait(waitInWords(seconds))}</Text> : null}
      {isSentences(problems) ? (
        <List>
          {problems.map((problem) => (
            <List.Item key={problem}>{problem}</List.Item>
          ))}
        </List>
      ) : null}
    </Notice>
  );
}

const isSentences = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');
