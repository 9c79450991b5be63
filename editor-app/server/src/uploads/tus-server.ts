import { open } from 'node:fs/promises';
import path from 'node:path';
import { MAX_UPLOAD_BYTES } from '@toasoan/domain';
import { Server, type ServerOptions } from '@tus/server';
import type { Request } from 'express';
import { personOf, type SignedIn } from '../session.ts';
import { checkDeclaration } from './declaration.ts';
import type { Finished } from './finish-upload.ts';
import { fromTus, fromTusStatus } from './tus-errors.ts';
import { newUploadKey, uploadIdOf, uploadKey } from './upload-key.ts';
import { createUploadLocks } from './upload-locks.ts';
import type { UploadRecords } from './upload-records.ts';
import { createUploadStore } from './upload-store.ts';

export interface TusOptions {
  /** The address uploads are made at. */
  readonly path: string;
  /** Folder of the blob store; an upload is written straight to its place there. */
  readonly blobDir: string;
  readonly records: UploadRecords;
  /** Called for each complete upload, again when its end is asked for again. */
  readonly finish: (person: SignedIn, key: string) => Promise<Finished>;
}

/** How long a request that was asked to let go of its upload may go on: what it brought is on the disk already. */
const LET_GO_MS = 50;

type TusRequest = Parameters<NonNullable<ServerOptions['onIncomingRequest']>>[0];

/** Resumable uploads of signed-in people into the blob store. Every error is thrown, for the app's handler to render. */
export function createTusServer(options: TusOptions): Server {
  const tus = new Server({
    path: options.path,
    datastore: createUploadStore(options.blobDir, options.records),
    locker: createUploadLocks(),
    lockDrainTimeout: LET_GO_MS,
    maxSize: MAX_UPLOAD_BYTES,
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
      const finished = await options.finish(personBehind(request), upload.id);
      return {
        // An upload made and finished in one request keeps its 201, which carries the address.
        ...(request.method === 'PATCH' ? { status_code: 200 } : {}),
        headers: { ...headersOf(finished), 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify(bodyOf(finished)),
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

/** What the answer at the end of an upload says in its headers, which a sender may read before the body. */
export const headersOf = (finished: Finished): Record<string, string> =>
  finished.kind === 'asset'
    ? { 'x-asset-id': finished.asset.id }
    : { 'x-upload-key': finished.form.uploadKey };

export const bodyOf = (finished: Finished): object =>
  finished.kind === 'asset' ? finished.asset : finished.form;

/** tus has a request of its own, made around the one Express got. */
const personBehind = (request: TusRequest): SignedIn => personOf(request.runtime?.node?.req as Request);

/** What was acknowledged survives a power cut. */
async function flush(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  await handle.datasync().finally(() => handle.close());
}
