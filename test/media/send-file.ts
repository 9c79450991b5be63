import { isErrorId, type ErrorId } from '@toasoan/domain';
import { pause } from '@toasoan/platform';
import type { EditorSession } from '../support/editor.ts';

/** What a door made of a file: taken under this id or key, or refused with this reason. */
export type Sent =
  { readonly taken: true; readonly as: string } | { readonly taken: false; readonly reason: ErrorId };

export interface FileToSend {
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly type: string;
  /** What the upload is for, and of what: `unitId` of a new asset, `assetId` of one to be replaced. */
  readonly declared: Readonly<Record<string, string>>;
}

/** Sends a whole file in one request to the upload door. @throws on an answer that is neither taken nor a refusal */
export async function sendFile(
  base: string,
  session: EditorSession,
  { bytes, name, type, declared }: FileToSend,
): Promise<Sent> {
  const metadata = Object.entries({ filename: name, filetype: type, ...declared })
    .map(([key, value]) => `${key} ${Buffer.from(value).toString('base64')}`.trim())
    .join();
  const answer = await fetchPatiently(`${base}/api/uploads`, {
    method: 'POST',
    headers: {
      ...session.headers(),
      'tus-resumable': '1.0.0',
      'content-type': 'application/offset+octet-stream',
      'upload-length': String(bytes.length),
      'upload-metadata': metadata,
    },
    body: Buffer.from(bytes),
  });
  const text = await answer.text();
  if (answer.status === 201) {
    const { id, uploadKey } = JSON.parse(text) as { id?: string; uploadKey?: string };
    return { taken: true, as: id ?? uploadKey ?? '' };
  }
  const reason = answer.status < 500 ? (JSON.parse(text) as { error: { id: string } }).error.id : '';
  if (!isErrorId(reason)) throw new Error(`upload → ${answer.status} ${text}`);
  return { taken: false, reason };
}

/** A request of somebody who waits as long as the server says when they have asked too often. */
export async function fetchPatiently(url: string, init: RequestInit): Promise<Response> {
  for (;;) {
    const answer = await fetch(url, init);
    if (answer.status !== 429) return answer;
    await answer.arrayBuffer();
    await pause(1_000 * Number(answer.headers.get('retry-after') ?? 1));
  }
}
