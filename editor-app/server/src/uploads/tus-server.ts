import { open } from 'node:fs/promises';
import path from 'node:path';
import { MAX_PHOTO_BYTES, type AssetView } from '@toasoan/domain';
import { FileStore } from '@tus/file-store';
import { Server, type KvStore, type ServerOptions, type Upload } from '@tus/server';
import type { Request } from 'express';
import { personOf, type SignedIn } from '../session.ts';
import { checkDeclaration } from './declaration.ts';
import { fromTus, fromTusStatus } from './tus-errors.ts';
import { newUploadKey, uploadIdOf, uploadKey } from './upload-key.ts';

export interface TusOptions {
  /** The address uploads are made at. */
  readonly path: string;
  /** Folder of the blob store; an upload is written straight to its place there. */
  readonly blobDir: string;
  readonly records: KvStore;
  /** Called for each complete upload, again when its end is asked for again. */
  readonly register: (person: SignedIn, upload: Upload) => Promise<AssetView>;
}

type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];

/** Resumable uploads of signed-in people into the blob store. Every error is thrown, for the app's handler to render. */
export function createTusServer(options: TusOptions): Server {
  const tus = new Server({
    path: options.path,
    datastore: new FileStore({ directory: options.blobDir, configstore: options.records }),
    maxSize: MAX_PHOTO_BYTES,
    // The file of a finished upload belongs to its asset.
    disableTerminationForFinishedUploads: true,
    allowedOrigins: () => false,
    exposedHeaders: [],
    namingFunction: (request) => newUploadKey(personBehind(request).id),
    getFileIdFromRequest: (request, id) => uploadKey(personBehind(request).id, id),
    generateUrl: (_request, { path: base, id }) => `${base}/${uploadIdOf(id)}`,
    onUploadCreate: async (_request, upload) => ({
      metadata: checkDeclaration(upload.metadata, upload.size),
    }),
    onUploadFinish: async (request, upload) => {
      await flush(path.join(options.blobDir, upload.id));
      const asset = await options.register(personBehind(request), upload);
      return {
        // An upload made and finished in one request keeps its 201, which carries the address.
        ...(request.method === 'PATCH' ? { status_code: 200 } : {}),
        headers: { 'x-asset-id': asset.id, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(asset),
      };
    },
    onResponseError: (_request, error) => {
      throw fromTus(error);
    },
  });
  // Its way of answering a request that breaks the protocol, in plain text.
  tus.write = (_context, _headers, status, body) => Promise.reject(fromTusStatus(status, body));
  return tus;
}

/** tus has a request of its own, made around the one Express got. */
const personBehind = (request: TusRequest): SignedIn => personOf(request.runtime?.node?.req as Request);

/** What was acknowledged survives a power cut. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.datasync().finally(() => handle.close());
}
