import type { Core } from '@strapi/strapi';
import { passwordForm } from '@toasoan/domain';
import { first, rows, type Sql } from '../database/sql';
import type { AuditActor } from '../gate/record';
import { asOwnWork } from '../gate/scope';

/** A person's account as signing in needs it. */
export interface Account {
  readonly rowId: number;
  readonly personId: string;
  readonly name: string;
  readonly email: string;
  readonly blocked: boolean;
  /** bcrypt's; null for who never set one. */
  readonly passwordHash: string | null;
}

const COLUMNS = `id as "rowId", document_id as "personId", coalesce(display_name, username) as name, email,
  coalesce(blocked, false) as blocked, password as "passwordHash"`;

/** By address, whatever its case; null when there is none, or not exactly one. */
export async function accountByEmail(sql: Sql, email: string): Promise<Account | null> {
  const found = await rows<Account>(sql, `select ${COLUMNS} from up_users where lower(email) = lower(?)`, [
    email,
  ]);
  return found.length === 1 ? (found[0] ?? null) : null;
}

export const accountById = (sql: Sql, rowId: number): Promise<Account | null> =>
  first<Account>(sql, `select ${COLUMNS} from up_users where id = ?`, [rowId]);

/** By document id. */
export const accountOf = (sql: Sql, personId: string): Promise<Account | null> =>
  first<Account>(sql, `select ${COLUMNS} from up_users where document_id = ?`, [personId]);

/**
 * Strapi's service of users, as far as it is used: it hashes, and makes rows as the panel expects them. The record of what
 * is changed is the database's (`account-sql.ts`).
 */
export interface UserService {
  edit(id: number, values: Readonly<Record<string, unknown>>): Promise<unknown>;
  validatePassword(password: string, hash: string): Promise<boolean>;
}
export function userService(strapi: Core.Strapi): UserService {
  const service = strapi.plugin('users-permissions').service('user') as unknown as UserService;
  return {
    edit: (id, values) => asOwnWork(() => service.edit(id, values)),
    validatePassword: (password, hash) => service.validatePassword(password, hash),
  };
}

/** Of a password nobody has: an account that is not there takes as long as one that is. */
const NOBODYS_HASH = '$2a$10$MMtdDyE4RKbOQJ0UzI0IMusDgRKDqcosxWFLFIRB5KZYqhxEvLQDG';

/** True when the password is the account's. */
export async function isPassword(
  strapi: Core.Strapi,
  account: Account | null,
  password: string,
): Promise<boolean> {
  const hash = account?.passwordHash ?? NOBODYS_HASH;
  const right = await userService(strapi).validatePassword(passwordForm(password), hash);
  return right && Boolean(account?.passwordHash);
}

/** Names who changes accounts for the rest of the transaction, and the session that is not ended by it. */
export async function actAs(sql: Sql, actor: AuditActor, session = ''): Promise<void> {
  await first(sql, `select set_config('newsroom.actor', ?, true), set_config('newsroom.session', ?, true)`, [
    JSON.stringify(actor),
    session,
  ]);
}

/** Somebody who is not signed in, as audit events name them: by where they come from. */
export const visitor = (address: string): AuditActor => ({ kind: 'visitor', id: address, name: '' });
export const asPerson = ({ personId, name }: Account): AuditActor => ({ kind: 'person', id: personId, name });
