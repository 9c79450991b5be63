import { z } from 'zod';
import type { AccountSeed } from '../newsroom/accounts.ts';
import { inParallel } from '../parallel.ts';
import { progress, type Print } from '../print.ts';
import type { Cms } from './client.ts';
import { relatedId, sync } from './sync.ts';

const userSchema = z.object({
  id: z.number(),
  documentId: z.string(),
  email: z.string(),
  displayName: z.string().nullish(),
});
const rolesSchema = z.object({ roles: z.array(z.object({ id: z.number(), type: z.string() })) });

/** The day the demonstration's memberships begin: that of its units. */
const FROM = '2025-07-01';

export interface PeopleOptions {
  readonly accounts: readonly AccountSeed[];
  readonly password: string;
  /** Document ids of units by code. */
  readonly unitIds: ReadonlyMap<string, string>;
}

/** Loads accounts and what they are where. A password is given at creation only: people may have changed theirs. */
export async function loadPeople(
  cms: Cms,
  { accounts, password, unitIds }: PeopleOptions,
  print: Print,
): Promise<void> {
  const userIds = await loadUsers(cms, accounts, password, progress(print, 'tài khoản', accounts.length));
  const key = (person: string | null, unit: string | null, role: unknown): string =>
    `${person} ${unit} ${String(role)}`;
  await sync(cms, {
    type: 'memberships',
    keyOf: (entry) => key(relatedId(entry, 'person'), relatedId(entry, 'unit'), entry['role']),
    wanted: accounts.map(({ email, unit: code, role }) => {
      const [person, unit] = [userIds.get(email) ?? '', unitIds.get(code) ?? ''];
      return {
        key: key(person, unit, role),
        fields: { role },
        initial: { from: FROM, until: null },
        relations: { person, unit },
      };
    }),
    onDone: progress(print, 'phân công', accounts.length),
  });
}

async function loadUsers(
  cms: Cms,
  accounts: readonly AccountSeed[],
  password: string,
  onDone: () => void,
): Promise<Map<string, string>> {
  const { roles } = await cms.call('GET', 'users-permissions/roles', rolesSchema);
  const role = roles.find(({ type }) => type === 'authenticated')?.id;
  if (role === undefined) throw new Error('CMS: không có vai trò "authenticated"');
  const present = new Map(
    (await cms.call('GET', 'users', z.array(userSchema))).map((user) => [user.email, user]),
  );
  const ids = await inParallel(
    accounts,
    4,
    async ({ email, name, displayName }): Promise<[string, string]> => {
      const user =
        present.get(email) ??
        (await cms.call('POST', 'users', userSchema, {
          email,
          username: name,
          password,
          displayName,
          role,
          confirmed: true,
        }));
      if (user.displayName !== displayName)
        await cms.call('PUT', `users/${user.id}`, userSchema, { displayName });
      onDone();
      return [email, user.documentId];
    },
  );
  return new Map(ids);
}
