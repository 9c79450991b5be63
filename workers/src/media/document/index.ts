import type { MediaStage } from '@toasoan/domain';
import type { RunStage } from '../child/stage.ts';
import { docxFile, identifyDocx } from './docx.ts';
import { identifyPdf, pdfFile, pdfPictures } from './pdf.ts';

/** What becomes of PDFs and Word documents. */
export const documentStages: Partial<Record<MediaStage, RunStage>> = {
  identify: (task, report) => (task.format === 'pdf' ? identifyPdf : identifyDocx)(task, report),
  pictures: pdfPictures,
  file: (task, report) => (task.format === 'pdf' ? pdfFile : docxFile)(task, report),
};
