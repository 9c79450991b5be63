import { keepingRight, NewsroomError, type ConsentWithdrawn } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import { usesOf } from '../assets/uses';
import { first, inTransaction } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { consentsOf } from './load';
import { assetsUnder, openConsent, shownUnder } from './read';
import { reviewShowing } from './review';
import { mayKeepConsents } from './rights';

/**
 * Withdraws a consent: from this instant on it opens no channel, and what relied on it is taken off those it is on. A
 * publication let through in the same instant shows nothing of it either, since deliveries and the public pages ask
 * again. Gives every place of use.
 * @throws NewsroomError consent.not_found, asset.role, consent.withdrawn
 */
export function withdrawConsent(
  strapi: Core.Strapi,
  caller: Caller,
  id: string,
  reason: string,
): Promise<ConsentWithdrawn> {
  return inTransaction(strapi, async (sql) => {
    const consent = await openConsent(sql, caller, id, 'for update of c');
    if (!mayKeepConsents(caller, consent.unit.id)) throw new NewsroomError('asset.role');
    if (consent.withdrawnAt) throw new NewsroomError('consent.withdrawn');
    return throughGate(sql, 'work', async () => {
      const now = new Date();
      await first(
        sql,
        `update consents set withdrawn_at = ?, withdrawn_reason = ?, withdrawn_by_id = ?, updated_at = ?
         where document_id = ?`,
        [now, reason, caller.rowId, now, id],
      );
      const assetIds = [...new Set([...(await assetsUnder(sql, id)), ...(await shownUnder(sql, id))])];
      const uses = await usesOf(sql, caller, assetIds);
      await reviewShowing(strapi, sql, {
        assetIds,
        cause: 'consent_withdrawn',
        actor: asActor(caller, keepingRight(caller, consent.unit.id)),
        except: [caller.rowId],
      });
      await audit(sql, {
        actor: asActor(caller, keepingRight(caller, consent.unit.id)),
        action: 'consent.withdraw',
        subject: id,
        detail: { reason, stories: uses.map((use) => use.storyId) },
      });
      const [view] = await consentsOf(sql, [id], now);
      if (!view) throw new NewsroomError('consent.not_found');
      return { consent: view, uses };
    });
  });
}
