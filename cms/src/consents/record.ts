import {
  keepingRight,
  NewsroomError,
  uploadPrefix,
  type ConsentInput,
  type ConsentView,
  type consentInputSchema,
} from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { first, inTransaction, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { throughGate } from '../gate/scope';
import { asActor, type Caller } from '../people/caller';
import { consentsOf } from './load';
import { mayKeepConsents } from './rights';

/**
 * Records a consent. Its uploaded form stays where it was uploaded and is never made into media.
 * @throws NewsroomError asset.role when the caller does not keep the unit's consents; asset.foreign_upload when the
 * form is not the caller's own upload, or an asset already
 */
export function recordConsent(
  strapi: Core.Strapi,
  caller: Caller,
  input: z.output<typeof consentInputSchema>,
): Promise<ConsentView> {
  const { unitId, ...terms } = input;
  if (!mayKeepConsents(caller, unitId)) throw new NewsroomError('asset.role');
  return inTransaction(strapi, async (sql) => {
    if (terms.uploadKey !== null) await claimForm(sql, caller, terms.uploadKey);
    const unit = await first<{ id: number }>(sql, 'select id from units where document_id = ?', [unitId]);
    if (!unit) throw new NewsroomError('asset.role');
    return throughGate(sql, 'work', async () => {
      const { documentId } = await strapi.documents('api::consent.consent').create({
        data: { ...terms, channels: [...new Set(terms.channels)], unit: unit.id, recordedBy: caller.rowId },
      });
      await audit(sql, {
        actor: asActor(caller, keepingRight(caller, unitId)),
        action: 'consent.record',
        subject: documentId,
        detail: traceOf(input),
      });
      const [view] = await consentsOf(sql, [documentId], new Date());
      if (!view) throw new NewsroomError('consent.not_found');
      return view;
    });
  });
}

/** What the audit keeps of a consent: its terms, not whom it is about. */
const traceOf = ({ unitId, kind, channels, from, until, uploadKey }: ConsentInput) => ({
  unit: unitId,
  kind,
  channels,
  from,
  until,
  hasFile: uploadKey !== null,
});

async function claimForm(sql: Sql, caller: Caller, uploadKey: string): Promise<void> {
  if (!uploadKey.startsWith(uploadPrefix(caller.personId))) throw new NewsroomError('asset.foreign_upload');
  await first(sql, 'select pg_advisory_xact_lock(hashtextextended(?, 0))', [uploadKey]);
  const asset = await first(sql, 'select 1 from assets where upload_key = ? limit 1', [uploadKey]);
  if (asset) throw new NewsroomError('asset.foreign_upload');
}
