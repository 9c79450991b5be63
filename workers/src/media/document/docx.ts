import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunStage } from '../child/stage.ts';
import { attachmentOf } from './attachment.ts';
import { cleanDocx } from './clean-docx.ts';
import { refusing } from './refused.ts';

/** Whether it is a document that can be cleaned: refused here, it is refused before anything else is done. */
export const identifyDocx: RunStage = async ({ input, format }) => {
  const bytes = await readFile(input);
  const clean = await refusing(() => cleanDocx(bytes));
  if (!clean.ok) return clean;
  return {
    ok: true,
    pictures: [],
    files: [],
    facts: {
      kind: 'document',
      format,
      width: null,
      height: null,
      durationMs: null,
      pages: null,
      hasAudio: null,
      takenAt: null,
    },
  };
};

/** The document as the public gets it. */
export const docxFile: RunStage = async ({ input, outDir }) => {
  const bytes = await readFile(input);
  const clean = await refusing(() => cleanDocx(bytes));
  if (!clean.ok) return clean;
  await writeFile(join(outDir, 'attachment.docx'), clean.value, { flag: 'wx' });
  return { ok: true, pictures: [], files: [attachmentOf('docx')] };
};
