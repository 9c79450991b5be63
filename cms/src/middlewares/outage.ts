import { NewsroomError, refusalOfDatabase, type ErrorId } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { first, pool } from '../database/sql';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * A database that fails before a route is reached: Strapi would answer 500 without a name, or, when it fails only while
 * a ticket is looked at, 401, which would end the session of who is writing. Both pass by themselves, and are told so.
 */
const outage: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (context, next) => {
    if (!context.path.startsWith('/api/newsroom/')) {
      await next();
      return;
    }
    try {
      await next();
      if (context.status === 401 && !isOurs(context.body) && (await isGoodTicket(strapi, context)))
        refuse(context, 'server.database_down');
    } catch (error) {
      const id = refusalOfDatabase(error);
      if (id) refuse(context, id);
      else if (isUnauthorized(error) && (await isGoodTicket(strapi, context)))
        refuse(context, 'server.database_down');
      else throw error;
    }
  };
export default outage;

/** A refusal of the newsroom itself: whose session has ended is told so. */
const isOurs = (body: unknown): boolean =>
  (body as { error?: { name?: string } } | null)?.error?.name === 'NewsroomError';

const isUnauthorized = (error: unknown): boolean => error instanceof errors.UnauthorizedError;

function refuse(context: Context, refusal: ErrorId): void {
  const { id, status, message } = new NewsroomError(refusal);
  context.status = status;
  context.body = { data: null, error: { status, name: 'NewsroomError', message, details: { id } } };
}

interface JwtService {
  /** Null without a ticket; rejects for one that is forged or too old. */
  getToken(context: Context): Promise<{ readonly id?: number } | null>;
}

/** True for the ticket of a person who may work here, as far as can be known without the database. */
async function isGoodTicket(strapi: Core.Strapi, context: Context): Promise<boolean> {
  const jwt = strapi.plugin('users-permissions').service('jwt') as unknown as JwtService;
  const ticket = await jwt.getToken(context).catch(() => null);
  if (ticket?.id === undefined) return false;
  try {
    const user = await first<{ blocked: boolean | null }>(
      pool(strapi),
      'select blocked from up_users where id = ?',
      [ticket.id],
    );
    return user !== null && user.blocked !== true;
  } catch {
    return true;
  }
}
