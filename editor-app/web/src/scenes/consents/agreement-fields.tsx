import { Checkbox, Stack, Text } from '@mantine/core';
import type { ConsentDraft } from './consent-input.ts';
import classes from './consents.module.css';
import { missingAgreement } from './consent-state.ts';

interface Props {
  readonly draft: ConsentDraft;
  readonly onChange: (change: Partial<ConsentDraft>) => void;
}

/** Who agreed, with the rule of age said in plain words. */
export function AgreementFields({ draft, onChange }: Props) {
  const many = draft.kind !== 'child';
  const missing = missingAgreement(draft);
  return (
    <fieldset className={classes.group}>
      <legend>Ai đã đồng ý?</legend>
      <Stack gap="sm">
        <Text size="sm">
          Trẻ dưới 7 tuổi: cha, mẹ hoặc người giám hộ đồng ý là đủ. Từ đủ 7 tuổi: phải có thêm sự đồng ý của
          chính em đó.
        </Text>
        <Checkbox
          size="md"
          label={
            many ? 'Cha, mẹ hoặc người giám hộ của mọi em đã đồng ý' : 'Cha, mẹ hoặc người giám hộ đã đồng ý'
          }
          checked={draft.guardianAgrees}
          onChange={(event) => onChange({ guardianAgrees: event.currentTarget.checked })}
        />
        <Checkbox
          size="md"
          label={many ? 'Mọi em trong danh sách đều dưới 7 tuổi' : 'Em dưới 7 tuổi'}
          checked={draft.allUnderSeven}
          onChange={(event) => onChange({ allUnderSeven: event.currentTarget.checked })}
        />
        {draft.allUnderSeven ? null : (
          <Checkbox
            size="md"
            label={many ? 'Mọi em từ đủ 7 tuổi đã tự mình đồng ý' : 'Chính em đã đồng ý'}
            checked={draft.childAgrees}
            onChange={(event) => onChange({ childAgrees: event.currentTarget.checked })}
          />
        )}
        <Text size="sm" role="status" c="dimmed">
          {missing ? `${missing} Phiếu ghi được nhưng chưa cho phép đăng.` : 'Đã đủ sự đồng ý cần có.'}
        </Text>
      </Stack>
    </fieldset>
  );
}
