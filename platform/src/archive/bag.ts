import { createHash } from 'node:crypto';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import {
  BAG_DECLARATION,
  bagInfo,
  contentOf,
  manifestText,
  NewsroomError,
  PAYLOAD_MANIFEST,
  STORAGE_ROOT_FILES,
  TAG_MANIFEST,
  type BaggedFile,
  type BagFacts,
  type FixedFile,
} from '@toasoan/domain';
import { digesting, sha512Of } from './digests.ts';
import { openObject } from './open-object.ts';
import { keyOf, rootOfStory, type ArchivePlace } from './place.ts';

/** A file of a bag, to be written before the next one is asked for. */
export interface BagEntry {
  readonly path: string;
  readonly body: Readable | string;
}

/**
 * A BagIt 1.0 bag (RFC 8493) whose payload is an OCFL storage root with whole objects. Bytes pass through once: the manifests,
 * of what has been passed on, come last. A content that is not what its inventory says ends the bag.
 * @throws NewsroomError archive.not_found, archive.damaged
 */
export async function* bagOf(
  place: ArchivePlace,
  storyIds: readonly string[],
  facts: Omit<BagFacts, 'bytes' | 'files'>,
): AsyncGenerator<BagEntry> {
  const payload: BaggedFile[] = [];
  let bytes = 0;
  for (const { path, text } of STORAGE_ROOT_FILES) {
    yield { path: `data/${path}`, body: text };
    payload.push({ path: `data/${path}`, sha512: sha512Of(text) });
    bytes += Buffer.byteLength(text);
  }
  for (const storyId of storyIds) {
    for await (const { path, key, sha512 } of filesOfObject(place, storyId)) {
      const seen = digesting((digests) => {
        if (sha512 !== null && digests.sha512 !== sha512)
          throw new NewsroomError('archive.damaged', { storyId, file: path });
        payload.push({ path: `data/${path}`, sha512: digests.sha512 });
        bytes += digests.bytes;
      });
      const body = new PassThrough();
      const passed = pipeline(await place.blobs.get(key), seen, body);
      // The reader of the body is told by the body; here it only must not end the process.
      passed.catch(() => undefined);
      try {
        yield { path: `data/${path}`, body };
        await passed;
      } finally {
        body.destroy();
      }
    }
  }
  const tags: FixedFile[] = [
    BAG_DECLARATION,
    bagInfo({ ...facts, bytes, files: payload.length }),
    { path: PAYLOAD_MANIFEST, text: manifestText(payload) },
  ];
  tags.push({
    path: TAG_MANIFEST,
    text: manifestText(tags.map(({ path, text }) => ({ path, sha512: sha512Of(text) }))),
  });
  for (const { path, text } of tags) yield { path, body: text };
}

/** The files of an object, those its inventory names and those that name them, with the digests that are known. */
async function* filesOfObject(
  place: ArchivePlace,
  storyId: string,
): AsyncGenerator<{ readonly path: string; readonly key: string; readonly sha512: string | null }> {
  const found = await openObject(place, storyId);
  if (found.state === 'absent') throw new NewsroomError('archive.not_found', { storyId });
  if (found.state !== 'whole') throw new NewsroomError('archive.damaged', { storyId });
  const root = rootOfStory(storyId);
  const contents = contentOf(found.inventory);
  const prefix = keyOf(place, root, '');
  for await (const { key } of place.blobs.list(prefix)) {
    const path = key.slice(prefix.length);
    yield { path: `${root}/${path}`, key, sha512: contents.get(path) ?? null };
  }
}

/** A name for a bag of a selection, the same for the same one. */
export const bagName = (day: string, chosen: readonly string[]): string => {
  const words = chosen.length > 0 ? chosen.join('-') : 'tat-ca';
  return `kho-luu-tru-${words}-${day}`.slice(0, 120);
};

/** A mark of which objects a bag has, to tell two of the same name apart. */
export const bagMark = (storyIds: readonly string[]): string =>
  createHash('sha256')
    .update([...storyIds].sort().join('\n'))
    .digest('hex')
    .slice(0, 12);
