import { join } from './bytes.ts';

/** An object of a PDF: its text, or a stream. */
export type PdfObject = string | { readonly dict: string; readonly data: Uint8Array | string };

/**
 * A PDF of these objects, numbered from 1; the first is the catalogue. Written byte by byte, so that it can hold
 * whatever a hostile one holds.
 */
export function pdf(objects: readonly PdfObject[], trailer = ''): Buffer {
  const parts: Buffer[] = [join('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  for (const [index, object] of objects.entries()) {
    places.push(at);
    const body =
      typeof object === 'string'
        ? join(object)
        : join(`<< ${object.dict} /Length ${object.data.length} >>\nstream\n`, object.data, '\nendstream');
    const part = join(`${index + 1} 0 obj\n`, body, '\nendobj\n');
    parts.push(part);
    at += part.length;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    join(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`),
    join(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`),
  );
  return Buffer.concat(parts);
}

export interface PageOptions {
  readonly catalog?: string;
  readonly page?: string;
  readonly box?: string;
}

/** The objects of a document of one page; more may follow from number 5 on. */
export const page = (
  content: string,
  { catalog = '', page: more = '', box = '0 0 400 300' }: PageOptions = {},
): PdfObject[] => [
  `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [${box}] /Contents 4 0 R /Resources << >> ${more} >>`,
  { dict: '', data: content },
];
