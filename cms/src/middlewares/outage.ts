import { NewsroomError } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { first, pool } from '../database/sql';

type Context = Parameters<Core.MiddlewareHandler>[0];

/**
 * Strapi answers 401 to everybody while the database fails, which would end the session of who is writing. A ticket
 * that is good gets 503 instead: the same request passes later.
 */
const outage: Core.MiddlewareFactory =
  (_config, { strapi }) =>
  async (context, next) => {
    await next();
    if (context.status !== 401 || !context.path.startsWith('/api/newsroom/')) return;
    if (!(await isGoodTicket(strapi, context))) return;
    const error = new NewsroomError('server.database_down');
    context.status = error.status;
    context.body = {
      data: null,
      error: {
        status: error.status,
        name: 'NewsroomError',
        message: error.message,
        details: { id: error.id },
      },
    };
  };
export default outage;

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
