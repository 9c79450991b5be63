import { Button, Group, List, Stack, Text, Textarea } from '@mantine/core';
import type { ConsentView } from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
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
    <Dialog title="Rút đồng ý" onClose={onClose} size="lg" large>
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
          Rút phiếu <strong>“{consent.subject}”</strong>. Việc này không hoàn tác được; muốn dùng lại phải có
          phiếu đồng ý mới.
        </Text>
        <List>
          <List.Item>
            {consent.assets === 0
              ? 'Chưa tư liệu nào dựa vào phiếu này.'
              : `${consent.assets} tư liệu dựa vào phiếu này bị gỡ khỏi mọi kênh ngay lập tức.`}
          </List.Item>
          <List.Item>
            Các tư liệu đó không đăng được nữa cho đến khi có phiếu mới, được làm mờ hoặc được thay.
          </List.Item>
          <List.Item>Phần chữ của các bài vẫn giữ nguyên; bài đang viết cần thay hoặc bỏ tư liệu.</List.Item>
        </List>
        <ErrorNotice error={uses.error} onRetry={() => void uses.refetch()} />
        {uses.isPending ? <Loading label="Đang tìm nơi sử dụng…" /> : null}
        {uses.data?.length === 0 ? <Text>Chưa có bài nào dùng các tư liệu này.</Text> : null}
        {uses.data && uses.data.length > 0 ? (
          <>
            <Text fw={600}>Nơi đang dùng: {uses.data.length} bài</Text>
            <UseList uses={uses.data} label="Các bài bị ảnh hưởng" />
          </>
        ) : null}
        <Textarea
          label="Lý do rút"
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
            Thôi
          </Button>
          <Button type="submit" color="red.9" loading={withdraw.isPending} disabled={uses.isPending}>
            Rút đồng ý và gỡ tư liệu
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
      {result.uses.length > 0 ? <UseList uses={result.uses} label="Các bài bị ảnh hưởng" /> : null}
      <Group justify="flex-end">
        <Button onClick={onClose} data-autofocus>
          Đóng
        </Button>
      </Group>
    </Stack>
  );
}
