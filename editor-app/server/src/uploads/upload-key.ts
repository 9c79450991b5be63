import { randomBytes } from 'node:crypto';
import { uploadPrefix } from '@toasoan/domain';

const uploadId = /^[0-9a-f]{32}$/;

/** A new key under the person's own prefix. Nothing the sender said is in it. */
export const newUploadKey = (personId: string): string =>
  uploadPrefix(personId) + randomBytes(16).toString('hex');

/**
 * The key of the person's upload named in an address; undefined when it cannot be one. Since the prefix is the
 * person's own, somebody else's upload cannot be named at all.
 */
export const uploadKey = (personId: string, id: string | undefined): string | undefined =>
  id !== undefined && uploadId.test(id) ? uploadPrefix(personId) + id : undefined;

/** The id by which a key is named in an address. */
export const uploadIdOf = (key: string): string => key.slice(key.lastIndexOf('/') + 1);
