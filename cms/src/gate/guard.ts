import { ERRORS } from '@toasoan/domain';
import type { Core, Modules } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { insideGate } from './scope';

/** Content types that only the newsroom's own routes touch. */
const GUARDED: ReadonlySet<string> = new Set([
  'api::story.story',
  'api::asset.asset',
  'api::consent.consent',
  'api::edition.edition',
  'api::delivery.delivery',
  'api::comment.comment',
  'api::notification.notification',
]);
/** Content types that people of the newsroom see only through the newsroom's own routes. */
const PRIVATE: ReadonlySet<string> = new Set([...GUARDED, 'api::membership.membership']);
const READS: ReadonlySet<string> = new Set(['findMany', 'findOne', 'findFirst', 'count']);

/** The strategy that authenticated the HTTP request at hand; null outside a request. */
function strategyOf(strapi: Core.Strapi): string | null {
  const state = strapi.requestContext.get()?.state as { auth?: { strategy?: { name?: string } } } | undefined;
  return state ? (state.auth?.strategy?.name ?? 'none') : null;
}

/**
 * The choke point of the document service: REST, the admin panel, API tokens and scripts all pass here.
 * Writing a guarded type outside the gate is refused whoever asks; reading a private one is refused to people
 * and to the anonymous, whatever status, populate or filters they try.
 */
export function installGuard(strapi: Core.Strapi): void {
  const guard: Modules.Documents.Middleware.Middleware = (context, next) => {
    if (insideGate()) return next();
    if (READS.has(context.action)) {
      const strategy = PRIVATE.has(context.uid) ? strategyOf(strapi) : null;
      if (strategy === 'users-permissions' || strategy === 'none') throw new errors.NotFoundError();
      return next();
    }
    if (GUARDED.has(context.uid)) throw new errors.PolicyError(ERRORS['story.gate'][1], { id: 'story.gate' });
    return next();
  };
  strapi.documents.use(guard);
}
