import type { Core } from '@strapi/strapi';
import { inTransaction } from '../database/sql';
import { audit, type AuditActor } from './record';
import { insideGate } from './scope';

/** What decides who may do what, and the plans: each kind with its name in the record and the relations that count. */
const KINDS: Readonly<Record<string, { readonly name: string; readonly relations: readonly string[] }>> = {
  'api::unit.unit': { name: 'unit', relations: [] },
  'api::membership.membership': { name: 'membership', relations: ['person', 'unit'] },
  'api::plan.plan': { name: 'plan', relations: [] },
  'api::cluster.cluster': { name: 'cluster', relations: ['plan'] },
  'api::topic.topic': { name: 'topic', relations: ['cluster', 'plan'] },
  'plugin::users-permissions.user': { name: 'account', relations: ['role'] },
  'plugin::users-permissions.role': { name: 'permissions', relations: [] },
  'plugin::users-permissions.permission': { name: 'permission', relations: ['role'] },
  'admin::user': { name: 'panel_account', relations: ['roles'] },
  'admin::role': { name: 'panel_role', relations: [] },
  'admin::permission': { name: 'panel_permission', relations: ['role'] },
  'admin::api-token': { name: 'token', relations: [] },
  'admin::transfer-token': { name: 'transfer_token', relations: [] },
};
/** Never in the record, not even that they are the same as before. */
const SECRET: ReadonlySet<string> = new Set([
  'password',
  'accessKey',
  'encryptedKey',
  'resetPasswordToken',
  'confirmationToken',
  'registrationToken',
]);
/** Kept by Strapi itself. */
const BESIDE: ReadonlySet<string> = new Set([
  'id',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'locale',
  'lastUsedAt',
]);

type Entry = Readonly<Record<string, unknown>>;
interface Change {
  readonly model: { readonly uid: string };
  readonly params: { readonly where?: unknown; readonly data?: unknown };
  readonly result?: unknown;
  readonly state: Record<string, unknown>;
}

/**
 * Records what is changed through the database layer of Strapi (its panel, its REST routes, API tokens): units, people's
 * parts, accounts, plans, permissions. What the newsroom's own routes change they record themselves, inside the gate.
 */
export function installOfficeRecord(strapi: Core.Strapi): void {
  const find = (uid: string, where: unknown): Promise<Entry[]> =>
    strapi.db.query(uid).findMany({ where, populate: KINDS[uid]?.relations ?? [] }) as Promise<Entry[]>;
  const remember = async ({ model, params, state }: Change): Promise<void> => {
    if (!insideGate()) state['before'] = await find(model.uid, params.where);
  };
  const tell = async (verb: string, change: Change, after: readonly Entry[]): Promise<void> => {
    if (insideGate()) return;
    const before = (change.state['before'] ?? []) as Entry[];
    const name = KINDS[change.model.uid]?.name ?? change.model.uid;
    const events = pairs(before, after)
      .map(([was, is]) => ({ id: idOf(is ?? was ?? {}), detail: differences(was, is, change.params.data) }))
      .filter(({ detail }) => Object.keys(detail).length > 0);
    if (events.length === 0) return;
    const actor = actorOf(strapi);
    await inTransaction(strapi, async (sql) => {
      for (const { id, detail } of events)
        await audit(sql, { actor, action: `${name}.${verb}`, subject: id, detail });
    });
  };
  const now = (change: Change): Promise<Entry[]> => {
    const ids = ((change.state['before'] ?? []) as Entry[]).map(({ id }) => id);
    return find(change.model.uid, { id: { $in: ids } });
  };
  strapi.db.lifecycles.subscribe({
    models: Object.keys(KINDS),
    async afterCreate(change: Change) {
      await tell(
        'create',
        change,
        await find(change.model.uid, { id: (change.result as { id: number }).id }),
      );
    },
    beforeUpdate: remember,
    beforeUpdateMany: remember,
    beforeDelete: remember,
    beforeDeleteMany: remember,
    async afterUpdate(change: Change) {
      await tell('change', change, await now(change));
    },
    async afterUpdateMany(change: Change) {
      await tell('change', change, await now(change));
    },
    afterDelete: (change: Change) => tell('remove', change, []),
    afterDeleteMany: (change: Change) => tell('remove', change, []),
  });
}

const pairs = (
  before: readonly Entry[],
  after: readonly Entry[],
): [Entry | undefined, Entry | undefined][] =>
  before.length > 0
    ? before.map((was) => [was, after.find(({ id }) => id === was['id'])])
    : after.map((is) => [undefined, is]);

const idOf = ({ documentId, id }: Entry): string =>
  typeof documentId === 'string' ? documentId : typeof id === 'number' ? String(id) : '';

/** What became otherwise, field by field; a new secret is told of as such. */
function differences(was: Entry | undefined, is: Entry | undefined, given: unknown): Entry {
  const fields = [...new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})])].filter(
    (field) => !SECRET.has(field) && !BESIDE.has(field),
  );
  const changed = fields.filter((field) => plain(was?.[field]) !== plain(is?.[field]));
  const part = (entry: Entry | undefined) =>
    entry && Object.fromEntries(changed.map((field) => [field, JSON.parse(plain(entry[field]))]));
  const secrets = Object.keys(given ?? {}).filter((field) => SECRET.has(field));
  return {
    ...(was && changed.length > 0 ? { before: part(was) } : {}),
    ...(is && changed.length > 0 ? { after: part(is) } : {}),
    ...(is && secrets.length > 0 ? { secrets } : {}),
  };
}

/** A value as it is compared and kept: relations by their id. */
function plain(value: unknown): string {
  if (Array.isArray(value) && value.some(isRow))
    return JSON.stringify(value.map((item) => idOf(item as Entry)));
  if (isRow(value)) return JSON.stringify(idOf(value));
  return JSON.stringify(value ?? null);
}
/** A related row, not JSON that a column holds. */
const isRow = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && typeof (value as { id?: unknown }).id === 'number';

interface State {
  readonly user?: { readonly id: number; readonly documentId?: string } & Readonly<Record<string, unknown>>;
  readonly auth?: {
    readonly strategy?: { readonly name?: string };
    readonly credentials?: Readonly<Record<string, unknown>>;
  };
}

/** Who asked: somebody at the panel, a token, a signed-in person; the newsroom itself outside a request. */
function actorOf(strapi: Core.Strapi): AuditActor {
  const state = strapi.requestContext.get()?.state as State | undefined;
  if (!state) return { kind: 'system', id: 'setup', name: 'Tòa soạn' };
  const strategy = state.auth?.strategy?.name ?? 'none';
  const { user } = state;
  const text = (value: unknown): string => (typeof value === 'string' ? value : '');
  if (strategy.startsWith('admin') && user) {
    const name = [text(user['lastname']), text(user['firstname'])].join(' ').trim();
    return { kind: 'panel', id: user.documentId ?? String(user.id), name: name || text(user['email']) };
  }
  if (strategy === 'users-permissions' && user)
    return {
      kind: 'person',
      id: user.documentId ?? String(user.id),
      name: text(user['displayName']) || text(user['username']),
    };
  const token = state.auth?.credentials;
  if (token) return { kind: 'token', id: idOf(token), name: text(token['name']) };
  return { kind: 'panel', id: '', name: '' };
}
