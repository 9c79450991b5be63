import {
  keepingRight,
  NewsroomError,
  type AssetUse,
  type ConsentFile,
  type ConsentView,
  type listConsentsSchema,
} from '@toasoan/domain';
import { SENDING_ROLES } from '@toasoan/domain';
import type { Core } from '@strapi/strapi';
import type { z } from 'zod';
import { usesOf } from '../assets/uses';
import { inTransaction, rows, type Sql } from '../database/sql';
import { audit } from '../gate/record';
import { asActor, type Caller } from '../people/caller';
import { loadConsents, toConsentView, type ConsentRow } from './load';
import { maySeeConsents, seesEveryConsent } from './rights';

/** The consents of the units the caller may see, or of one of them, newest first. */
export async function listConsents(
  sql: Sql,
  caller: Caller,
  { unitId }: z.output<typeof listConsentsSchema>,
): Promise<ConsentView[]> {
  const own = caller.memberships.filter((m) => SENDING_ROLES.includes(m.role)).map((m) => m.unitId);
  const found = await loadConsents(
    sql,
    '(? or u.document_id = any(?)) and (?::text is null or u.document_id = ?)',
    [seesEveryConsent(caller), own, unitId ?? null, unitId ?? null],
  );
  const now = new Date();
  return found.map((row) => toConsentView(row, now));
}

/** A consent the caller may see. @throws NewsroomError consent.not_found */
export async function openConsent(
  sql: Sql,
  caller: Caller,
  id: string,
  lock: '' | 'for update of c' = '',
): Promise<ConsentRow> {
  const [row] = await loadConsents(sql, 'c.document_id = ?', [id], lock);
  if (!row || !maySeeConsents(caller, row.unit.id)) throw new NewsroomError('consent.not_found');
  return row;
}

/** Where assets that rely on a consent are used. @throws NewsroomError consent.not_found */
export async function consentUses(sql: Sql, caller: Caller, id: string): Promise<AssetUse[]> {
  await openConsent(sql, caller, id);
  return usesOf(sql, caller, [...new Set([...(await assetsUnder(sql, id)), ...(await shownUnder(sql, id))])]);
}

/** The assets a consent is attached to. */
export async function assetsUnder(sql: Sql, id: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select document_id as id from assets where deleted_at is null and consent_ids @> to_jsonb(?::text)`,
    [id],
  );
  return found.map((asset) => asset.id);
}

/** The assets that some edition shows by this consent, though it may not be attached to them any more. */
export async function shownUnder(sql: Sql, id: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    sql,
    `select distinct asset_id as id from newsroom.edition_children where consent_ids @> to_jsonb(?::text)`,
    [id],
  );
  return found.map((asset) => asset.id);
}

/** Where the form lies; that it was asked for is recorded. @throws NewsroomError consent.not_found */
export function consentFile(strapi: Core.Strapi, caller: Caller, id: string): Promise<ConsentFile> {
  return inTransaction(strapi, async (sql) => {
    const { uploadKey, fileName, unit } = await openConsent(sql, caller, id);
    if (uploadKey === null) throw new NewsroomError('consent.not_found');
    await audit(sql, {
      actor: asActor(caller, keepingRight(caller, unit.id)),
      action: 'consent.file',
      subject: id,
      detail: {},
    });
    return { key: uploadKey, fileName };
  });
}
