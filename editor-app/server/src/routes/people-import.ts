import { createHash } from 'node:crypto';
import {
  importTemplate,
  NewsroomError,
  type CheckedFile,
  type ImportDone,
  type ImportView,
  type Sheet,
} from '@toasoan/domain';
import { raw, Router, type Request, type Response } from 'express';
import { z } from 'zod';
import type { CmsClient } from '../cms-client.ts';
import { readSheets } from '../people-import/read-sheets.ts';
import { withProblems, writeSheets, writeTemplate } from '../people-import/write-sheets.ts';
import { personOf } from '../session.ts';
import { parse } from '../validate.ts';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const applyQuery = z.strictObject({ file: hash, plan: hash });

/** Units and people from an Excel file: the template, a look at what a file would do, and doing it. */
export function peopleImportRoutes(cms: CmsClient): Router {
  const router = Router();
  // One more than is taken, so that the refusal is the one that says how much is.
  const body = raw({ type: () => true, limit: '6mb' });

  router.get('/people-import/template', async (_req, res) => {
    sendWorkbook(res, await writeTemplate(importTemplate()), 'mau-don-vi-nguoi-dung.xlsx');
  });

  router.get('/people-import/current', async (req, res) => {
    const sheets = await cms.as(personOf(req)).get<Sheet[]>('/people-import');
    sendWorkbook(res, await writeSheets(sheets), 'don-vi-nguoi-dung.xlsx');
  });

  router.post('/people-import/check', body, async (req, res) => {
    const bytes = bytesOf(req);
    const view = await check(req, await readSheets(bytes));
    res.json({ ...view, file: hashOf(bytes) } satisfies CheckedFile);
  });

  router.post('/people-import/problems', body, async (req, res) => {
    const sheets = await readSheets(bytesOf(req));
    const view = await check(req, sheets);
    sendWorkbook(res, await writeSheets(withProblems(sheets, view)), 'cac-cho-can-sua.xlsx');
  });

  router.post('/people-import/apply', body, async (req, res) => {
    const { file, plan } = parse(applyQuery, req.query);
    const bytes = bytesOf(req);
    if (hashOf(bytes) !== file) throw new NewsroomError('people_import.other_file');
    const sheets = await readSheets(bytes);
    res.json(await cms.as(personOf(req)).post<ImportDone>('/people-import/apply', { sheets, file, plan }));
  });

  const check = (req: Request, sheets: readonly Sheet[]): Promise<ImportView> =>
    cms.as(personOf(req)).post<ImportView>('/people-import/check', { sheets });
  return router;
}

function bytesOf(req: Request): Buffer {
  const body: unknown = req.body;
  if (!Buffer.isBuffer(body)) throw new NewsroomError('people_import.not_excel');
  return body;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

function sendWorkbook(res: Response, bytes: Buffer, name: string): void {
  res
    .set('Content-Type', XLSX)
    .set('Content-Disposition', `attachment; filename="${name}"`)
    .set('Cache-Control', 'private, no-store')
    .send(bytes);
}
