import { Button, Group, Stack, Text } from '@mantine/core';
import { formatDate, type AccountView } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/account';
import { Panel } from '../../components/page/panel.tsx';
import { CodeDialog } from './code-dialog.tsx';
import { SetUpDialog } from './set-up-dialog.tsx';

/** The second factor: how it stands, and what can be done with it. */
export function FactorPanel({ account }: { readonly account: AccountView }) {
  const [open, setOpen] = useState<'set-up' | 'recovery-codes' | 'remove' | null>(null);
  const { since, recoveryCodesLeft, standing } = account.secondFactor;
  const close = (): void => setOpen(null);
  return (
    <Panel title={words.factor}>
      <Stack>
        <Text>{words.factorWhy}</Text>
        {since === null && standing === 'advised' ? <Text fw={650}>{words.factorAdvised}</Text> : null}
        {since === null && standing === 'required' ? <Text fw={650}>{words.factorRequired}</Text> : null}
        {since === null ? null : (
          <Text>
            {words.factorSince(formatDate(since))} {words.codesLeft(recoveryCodesLeft)}
          </Text>
        )}
        <Group>
          {since === null ? (
            <Button variant="default" onClick={() => setOpen('set-up')}>
              {words.setUp}
            </Button>
          ) : (
            <>
              <Button variant="default" onClick={() => setOpen('recovery-codes')}>
                {words.newCodes}
              </Button>
              {standing === 'required' ? null : (
                <Button variant="default" onClick={() => setOpen('remove')}>
                  {words.remove}
                </Button>
              )}
            </>
          )}
        </Group>
        {open === 'set-up' ? <SetUpDialog hasPassword={account.hasPassword} onClose={close} /> : null}
        {open === 'recovery-codes' || open === 'remove' ? <CodeDialog change={open} onClose={close} /> : null}
      </Stack>
    </Panel>
  );
}
