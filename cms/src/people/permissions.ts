import type { Core } from '@strapi/strapi';
import accountRoutes from '../api/account/routes/account';
import newsroomRoutes from '../api/newsroom/routes/newsroom';
import publicRoutes from '../api/public/routes/public';
import readersRoutes from '../api/readers/routes/readers';
import signInRoutes from '../api/signin/routes/signin';
import workRoutes from '../api/work/routes/work';
import { env } from '../env';
import { permissionsOf } from '../http/routes';

const PERMISSION = 'plugin::users-permissions.permission';

/**
 * What each sign-in may call. Everything not named is taken away, whatever was clicked in the panel: Strapi's own ways
 * to sign in and to set passwords know neither second factors nor brakes, and a JWT of theirs belongs to no session.
 */
const ALLOWED: Readonly<Record<'public' | 'authenticated', readonly string[]>> = {
  public: permissionsOf(publicRoutes),
  authenticated: [
    ...permissionsOf(publicRoutes),
    ...permissionsOf(newsroomRoutes),
    ...permissionsOf(accountRoutes),
  ],
};

/** Brings permissions, the worker's token and (where configured) the seeds' token to what they have to be. */
export async function installPermissions(strapi: Core.Strapi): Promise<void> {
  for (const [type, allowed] of Object.entries(ALLOWED)) await allow(strapi, type, allowed);
  await token(strapi, 'worker', env.WORKER_TOKEN, 'custom', permissionsOf(workRoutes));
  await token(strapi, 'portal', env.READERS_TOKEN, 'custom', permissionsOf(readersRoutes));
  await token(strapi, 'editor', env.EDITOR_TOKEN, 'custom', permissionsOf(signInRoutes));
  if (env.SEED_TOKEN) await token(strapi, 'seeds', env.SEED_TOKEN, 'full-access', []);
  else await strapi.db.query('admin::api-token').deleteMany({ where: { name: 'seeds' } });
  await closeRegistration(strapi);
}

async function allow(strapi: Core.Strapi, type: string, allowed: readonly string[]): Promise<void> {
  const role = (await strapi.db.query('plugin::users-permissions.role').findOne({ where: { type } })) as {
    id: number;
  };
  const present = (await strapi.db.query(PERMISSION).findMany({ where: { role: role.id } })) as {
    id: number;
    action: string;
  }[];
  const surplus = present.filter(({ action }) => !allowed.includes(action)).map(({ id }) => id);
  if (surplus.length > 0) await strapi.db.query(PERMISSION).deleteMany({ where: { id: { $in: surplus } } });
  const known = new Set(present.map(({ action }) => action));
  for (const action of allowed) {
    if (!known.has(action)) await strapi.db.query(PERMISSION).create({ data: { action, role: role.id } });
  }
}

/** Makes an API token with a value given from outside; a changed value replaces the old one. */
async function token(
  strapi: Core.Strapi,
  name: string,
  value: string,
  type: 'custom' | 'full-access',
  actions: readonly string[],
): Promise<void> {
  const service = strapi.service('admin::api-token') as unknown as { hash(value: string): string };
  const accessKey = service.hash(value);
  const tokens = strapi.db.query('admin::api-token');
  const present = (await tokens.findOne({ where: { name }, populate: ['permissions'] })) as {
    accessKey: string;
    permissions: { action: string }[];
  } | null;
  const same =
    present?.accessKey === accessKey &&
    actions.every((action) => present.permissions.some((permission) => permission.action === action)) &&
    present.permissions.length === actions.length;
  if (same) return;
  await tokens.deleteMany({ where: { name } });
  const created = (await tokens.create({
    data: {
      name,
      description: 'Made from the environment at start',
      kind: 'content-api',
      type,
      accessKey,
      lifespan: null,
      expiresAt: null,
    },
  })) as { id: number };
  for (const action of actions) {
    await strapi.db.query('admin::api-token-permission').create({ data: { action, token: created.id } });
  }
}

/** Accounts are made by the administrator; nobody registers. */
async function closeRegistration(strapi: Core.Strapi): Promise<void> {
  const store = strapi.store({ type: 'plugin', name: 'users-permissions', key: 'advanced' });
  const settings = (await store.get({})) as Record<string, unknown>;
  if (settings['allow_register'] !== false)
    await store.set({ value: { ...settings, allow_register: false } });
}
