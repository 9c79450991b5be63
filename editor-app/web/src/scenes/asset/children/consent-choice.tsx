import { Checkbox, Stack, Text } from '@mantine/core';
import { dayOf, type UnitRef } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import { useConsents } from '../../../api/consents.ts';
import { ErrorNotice } from '../../../components/error-notice.tsx';
import { Loading } from '../../../components/loading.tsx';
import { CONSENT_STATES, consentState, dayInWords } from '../../consents/consent-state.ts';

interface Props {
  readonly unit: UnitRef;
  readonly ids: readonly string[];
  readonly onChange: (ids: readonly string[]) => void;
}

/** Which consents of the unit stand for the children in an asset. Withdrawn ones can only be taken off. */
export function ConsentChoice({ unit, ids, onChange }: Props) {
  const { data, error, isPending, refetch } = useConsents(unit.id);
  const today = dayOf(new Date());
  const offered = (data ?? []).filter(({ id, withdrawnAt }) => withdrawnAt === null || ids.includes(id));
  return (
    <Stack gap="xs">
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading label="Đang tải phiếu đồng ý…" /> : null}
      {data && offered.length === 0 ? <Text>Đơn vị chưa ghi nhận phiếu đồng ý nào.</Text> : null}
      {offered.length > 0 ? (
        <Checkbox.Group
          size="md"
          label="Phiếu đồng ý của các em trong tư liệu"
          description="Chọn đủ phiếu cho mọi em nhận ra được; thiếu một phiếu còn hiệu lực thì chưa đăng được."
          value={[...ids]}
          onChange={onChange}
        >
          <Stack gap="xs" mt="xs">
            {offered.map((consent) => (
              <Checkbox
                key={consent.id}
                value={consent.id}
                size="md"
                label={consent.subject}
                description={`${CONSENT_STATES[consentState(consent, today)]}, ${dayInWords(consent.from)} đến ${dayInWords(consent.until)}`}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <Link to={`/dong-y?unitId=${encodeURIComponent(unit.id)}`}>Ghi nhận phiếu đồng ý mới</Link>
    </Stack>
  );
}
