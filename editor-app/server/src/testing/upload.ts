import { createHash, randomBytes } from 'node:crypto';
import { request, type ClientRequest } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { expect, onTestFinished } from 'vitest';
import type { Browser } from './browser.ts';
import { startEditor, type Editor } from './start-editor.ts';

export interface Declared {
  readonly filename?: string;
  readonly filetype?: string;
  readonly unitId?: string;
  readonly purpose?: string;
  readonly assetId?: string;
}

const photo: Declared = {
  filename: 'Khai giảng.jpg',
  filetype: 'image/jpeg',
  unitId: 'unit0000000000000000000a',
};
const tus = { 'tus-resumable': '1.0.0' };

/** Bytes that begin as a JPEG does; what follows is nobody's concern here. */
export function photoBytes(size: number): Buffer {
  const start = Buffer.from('ffd8ffe000104a46494600010100000100010000', 'hex').subarray(0, size);
  return Buffer.concat([start, randomBytes(size - start.length)]);
}

const encode = (words: Declared): string =>
  Object.entries(words)
    .map(([name, value]: [string, string]) => `${name} ${Buffer.from(value).toString('base64')}`)
    .join(',');

/** Makes an upload, as a tus client does. */
export const create = (page: Browser, size: number, words: Declared = {}): Promise<Response> =>
  page.send('POST', '/api/uploads', {
    headers: { ...tus, 'upload-length': String(size), 'upload-metadata': encode({ ...photo, ...words }) },
  });

/** Makes an upload and gives its address. */
export async function begin(page: Browser, size: number, words: Declared = {}): Promise<string> {
  const answer = await create(page, size, words);
  if (answer.status !== 201) throw new Error(`${answer.status} ${await answer.text()}`);
  return answer.headers.get('location') ?? '';
}

export const append = (
  page: Browser,
  address: string,
  offset: number,
  bytes: Uint8Array,
): Promise<Response> =>
  page.send('PATCH', address, {
    headers: { ...tus, 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
    body: bytes,
  });

export const head = (page: Browser, address: string): Promise<Response> =>
  page.send('HEAD', address, { headers: tus });

interface Beginning {
  readonly offset: number;
  readonly bytes: Uint8Array;
  readonly sent: number;
}

function beginPiece(page: Browser, url: string, { offset, bytes }: Beginning): ClientRequest {
  return request(url, {
    method: 'PATCH',
    headers: {
      ...tus,
      cookie: [...page.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      'x-csrf-token': page.csrfToken,
      'content-type': 'application/offset+octet-stream',
      'content-length': bytes.length - offset,
      'upload-offset': offset,
    },
  });
}

/** Sends the beginning of a piece and then loses the connection, as a phone in a tunnel does. */
export function appendAndLoseConnection(page: Browser, url: string, beginning: Beginning): Promise<void> {
  const { offset, bytes, sent } = beginning;
  return new Promise((resolve) => {
    const piece = beginPiece(page, url, beginning);
    piece.on('error', () => resolve());
    piece.write(bytes.subarray(offset, offset + sent), () => piece.destroy());
  });
}

/** Sends the beginning of a piece, and then nothing: the network is gone, and no end of the connection knows it. */
export function appendAndFallSilent(
  page: Browser,
  url: string,
  beginning: Beginning,
): Promise<ClientRequest> {
  const { offset, bytes, sent } = beginning;
  return new Promise((resolve) => {
    const piece = beginPiece(page, url, beginning);
    piece.on('error', () => undefined);
    piece.write(bytes.subarray(offset, offset + sent), () => resolve(piece));
  });
}

/** The editor, which must not have met a fault of its own when the test ends. */
export async function startForUploads(): Promise<Editor> {
  const editor = await startEditor();
  onTestFinished(() => expect(editor.lines.filter(({ id }) => id === 'internal')).toEqual([]));
  return editor;
}

export const idOf = (address: string): string => address.slice('/api/uploads/'.length);
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
export const stored = async ({ blobs }: Editor, key: string): Promise<Uint8Array> =>
  buffer(await blobs.get(key));
