import { NewsroomError } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import type { z } from 'zod';
import { sessionNow } from '../accounts/sessions';
import { pool } from '../database/sql';
import { loadCaller, type Caller } from '../people/caller';
import { refusedByDatabase } from './database-refusal';

/** What a newsroom route gets: path parameters, query and body as they came, and Strapi. */
export interface Request {
  readonly strapi: Core.Strapi;
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly body: unknown;
}
/** A request of a signed-in person. */
export interface PersonRequest extends Request {
  readonly caller: Caller;
  /** Id of the session they ask in. */
  readonly session: string;
  /** Their role demands a second factor, and none is set up. */
  readonly lacksFactor: boolean;
}

const read = (strapi: Core.Strapi, context: Context): Request => ({
  strapi,
  params: context['params'] as Record<string, string>,
  query: context.query,
  body: (context.request as { body?: unknown }).body,
});

/** What a route gives that has nothing to tell: 204. */
const NOTHING = Symbol('nothing');

/** A route that answers 204 once its work is done. */
export const silently =
  <Asked extends Request>(work: (request: Asked) => Promise<void>) =>
  async (request: Asked): Promise<typeof NOTHING> => {
    await work(request);
    return NOTHING;
  };

/** Runs a route and gives `{data}`; a NewsroomError leaves in Strapi's error shape with our id in the details. */
async function answer(strapi: Core.Strapi, context: Context, work: () => Promise<unknown>): Promise<void> {
  try {
    const data = await work();
    if (data === NOTHING) context.status = 204;
    else context.body = { data: data ?? null };
  } catch (cause) {
    const error = cause instanceof NewsroomError ? cause : refusedByDatabase(cause);
    if (!error) throw cause;
    if (error.status >= 500) strapi.log.error(error.stack ?? error.message);
    context.status = error.status;
    context.body = {
      data: null,
      error: {
        status: error.status,
        name: 'NewsroomError',
        message: error.message,
        details: { ...error.details, id: error.id },
      },
    };
  }
}

/** A route as a controller holds it. */
export type Route = (strapi: Core.Strapi) => (context: Context) => Promise<void>;

/** A route anyone may call whom Strapi's own check let in (nobody in particular, or an API token). */
export const forAnyone =
  (work: (request: Request) => Promise<unknown>): Route =>
  (strapi) =>
  (context) =>
    answer(strapi, context, () => work(read(strapi, context)));

/** A route for a signed-in person; looks at their session and loads who they are first. */
export const forPerson = (work: (request: PersonRequest) => Promise<unknown>): Route => signedIn(work, true);

/** The same for who still has to set up the second factor that their role demands. */
export const forNewcomer = (work: (request: PersonRequest) => Promise<unknown>): Route =>
  signedIn(work, false);

const signedIn =
  (work: (request: PersonRequest) => Promise<unknown>, withFactor: boolean): Route =>
  (strapi) =>
  (context) =>
    answer(strapi, context, async () => {
      const state = context.state as {
        user?: { id: number };
        auth?: { strategy?: { name?: string } };
        session?: { id?: string };
      };
      if (!state.user || state.auth?.strategy?.name !== 'users-permissions')
        throw new NewsroomError('auth.required');
      const [session, caller] = await Promise.all([
        sessionNow(pool(strapi), state.user.id, state.session?.id),
        loadCaller(pool(strapi), state.user.id, new Date()),
      ]);
      if (withFactor && session.lacksFactor) throw new NewsroomError('auth.second_factor_required');
      return work({
        ...read(strapi, context),
        caller,
        session: session.id,
        lacksFactor: session.lacksFactor,
      });
    });

/** Parses what came in, or refuses it naming the place. @throws NewsroomError request.invalid */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new NewsroomError('request.invalid', {
    problems: parsed.error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message })),
  });
}

/** A Strapi controller made of routes. */
export const controller =
  (routes: Readonly<Record<string, Route>>) =>
  ({ strapi }: { strapi: Core.Strapi }): Core.Controller =>
    Object.fromEntries(Object.entries(routes).map(([name, route]) => [name, route(strapi)]));
