import { Button, Stack, Text, TextInput } from '@mantine/core';
import type { AccountView } from '@toasoan/domain';
import type { FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/account';
import { useChangeName } from '../../api/account.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/page/panel.tsx';
import { AccountError } from '../sign-in/account-error.tsx';
import { field } from '../sign-in/field.ts';
import classes from './account.module.css';

/** Name and address. */
export function NamePanel({ account }: { readonly account: AccountView }) {
  const change = useChangeName();
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    change.mutate(field(event.currentTarget, 'name'));
  };
  return (
    <Panel title={words.you}>
      <form onSubmit={submit} className={classes.narrow}>
        <Stack>
          <Text>
            {words.email}: <strong>{account.email}</strong>
          </Text>
          <Text size="sm">{words.emailFixed}</Text>
          <AccountError error={change.error} />
          <TextInput
            name="name"
            label={words.name}
            autoComplete="name"
            maxLength={120}
            required
            withAsterisk={false}
            defaultValue={account.name}
          />
          <div role="status">
            {change.isSuccess ? <Notice tone="success">{words.nameSaved}</Notice> : null}
          </div>
          <div>
            <Button type="submit" variant="default" loading={change.isPending}>
              {common.save}
            </Button>
          </div>
        </Stack>
      </form>
    </Panel>
  );
}
