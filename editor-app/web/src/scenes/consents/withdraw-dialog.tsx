import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import type { ConsentView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/consents';
import { useConsentUses, useWithdrawConsent, type Withdrawal } from '../../api/consents.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { Notice } from '../../components/notice.tsx';
import { UseList } from '../asset/use-line.tsx';
import { withdrawnInWords } from './withdrawn-in-words.ts';

const NOTE_MAX = 2_000;

interface Props {
  readonly consent: ConsentView;
  readonly onClose: () => void;
}

/** Withdraws a consent: first where its assets are used and what will happen, then what did. */
export function WithdrawDialog({ consent, onClose }: Props) {
  const withdraw = useWithdrawConsent(consent.id);
  return (
    <Dialog title={words.withdraw} onClose={onClose} size="lg" large>
      {withdraw.data ? (
        <Result result={withdraw.data} onClose={onClose} />
      ) : (
        <Question consent={consent} withdraw={withdraw} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface QuestionProps extends Props {
  readonly withdraw: ReturnType<typeof useWithdrawConsent>;
}

function Question({ consent, withdraw, onClose }: QuestionProps) {
  const uses = useConsentUses(consent.id);
  const [reason, setReason] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== '') withdraw.mutate(reason.trim());
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        <Text>
          {words.withdrawing} <strong>“{consent.subject}”</strong>
          {words.withdrawingIsFinal}
        </Text>
        <List>
          <List.Item>
            {consent.assets === 0 ? words.noAssetsRely : words.assetsGoOffline(consent.assets)}
          </List.Item>
          <List.Item>{words.assetsNeedConsent}</List.Item>
          <List.Item>{words.textStays}</List.Item>
        </List>
        <ErrorNotice error={uses.error} onRetry={() => void uses.refetch()} />
        {uses.isPending ? <Loading label={common.findingUses} /> : null}
        {uses.data?.length === 0 ? <Text>{words.noStoriesUse}</Text> : null}
        {uses.data && uses.data.length > 0 ? (
          <>
            <Text fw={600}>{words.storiesUse(uses.data.length)}</Text>
            <UseList uses={uses.data} label={words.storiesAffected} />
          </>
        ) : null}
        <Textarea
          label={words.reason}
          required
          withAsterisk={false}
          autosize
          minRows={2}
          maxLength={NOTE_MAX}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <ErrorNotice error={withdraw.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button type="submit" color="red.9" loading={withdraw.isPending} disabled={uses.isPending}>
            {words.withdrawAndTakeDown}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function Result({ result, onClose }: { readonly result: Withdrawal; readonly onClose: () => void }) {
  return (
    <Stack>
      <Notice tone="success" role="status">
        {withdrawnInWords(result)}
      </Notice>
      {result.uses.length > 0 ? <UseList uses={result.uses} label={words.storiesAffected} /> : null}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          {common.close}
        </Button>
      </Group>
    </Stack>
  );
}
