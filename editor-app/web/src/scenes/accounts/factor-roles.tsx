import { Checkbox, Stack, Text } from '@mantine/core';
import { roleNames, ROLES, type Role } from '@toasoan/domain';
import * as words from '#words/accounts';
import { useAccountSettings, useChangeAccountSettings } from '../../api/accounts.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Panel } from '../../components/page/panel.tsx';

/** Which roles have to have a second factor. A change holds at once. */
export function FactorRoles() {
  const { data, error, refetch } = useAccountSettings();
  const change = useChangeAccountSettings();
  const chosen = data?.secondFactorRoles ?? [];
  const choose = (role: Role, on: boolean): void =>
    change.mutate({
      secondFactorRoles: roleNames.filter((one) => (one === role ? on : chosen.includes(one))),
    });
  return (
    <Panel title={words.factorRoles}>
      <Stack gap="xs">
        <Text>{words.factorRolesWhy}</Text>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        <ErrorNotice error={change.error} />
        {data
          ? roleNames.map((role) => (
              <Checkbox
                key={role}
                label={ROLES[role]}
                checked={chosen.includes(role)}
                disabled={change.isPending}
                onChange={(event) => choose(role, event.currentTarget.checked)}
              />
            ))
          : null}
        <div role="status">{change.isSuccess ? words.settingsSaved : null}</div>
      </Stack>
    </Panel>
  );
}
