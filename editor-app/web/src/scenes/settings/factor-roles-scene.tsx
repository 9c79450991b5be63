import { Checkbox, Stack, Text } from '@mantine/core';
import { roleNames, ROLES } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/factor-roles';
import { useAccountSettings, useChangeAccountSettings } from '../../api/account-settings.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';
import { PageHeading } from '../../components/page-heading.tsx';

/** Which roles have to have a second factor. A change holds at once. */
export function FactorRolesScene() {
  const { data, error, isPending, refetch } = useAccountSettings();
  const change = useChangeAccountSettings();
  const shown = change.isPending ? change.variables : data;
  return (
    <Stack>
      <PageHeading>{common.factorRoles}</PageHeading>
      <Text>{words.why}</Text>
      <ErrorNotice error={error} onRetry={() => void refetch()} />
      <ErrorNotice error={change.error} />
      {isPending ? <Loading /> : null}
      {shown ? (
        <Checkbox.Group
          label={words.roles}
          value={[...shown.secondFactorRoles]}
          onChange={(chosen) =>
            change.mutate({ secondFactorRoles: roleNames.filter((role) => chosen.includes(role)) })
          }
        >
          <Stack mt="xs">
            {roleNames.map((role) => (
              <Checkbox key={role} size="md" value={role} label={ROLES[role]} />
            ))}
          </Stack>
        </Checkbox.Group>
      ) : null}
      <div role="status">{change.isSuccess ? words.saved : null}</div>
    </Stack>
  );
}
