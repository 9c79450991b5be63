import { readDocx, readPage, readPlain, type ReadDocument } from '@toasoan/domain/documents';
import type { ReadRequest } from './read-messages.ts';

async function read({ source, options }: ReadRequest): Promise<ReadDocument> {
  switch (source.kind) {
    case 'page':
      return { ok: true, incoming: readPage(source.html, options) };
    case 'plain':
      return { ok: true, incoming: readPlain(source.text, options) };
    case 'word':
      return readDocx(new Uint8Array(await source.file.arrayBuffer()), options);
  }
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
  read(data).then(
    (answer) => postMessage(answer),
    () => postMessage({ ok: false, reason: 'document.broken' } satisfies ReadDocument),
  );
});
