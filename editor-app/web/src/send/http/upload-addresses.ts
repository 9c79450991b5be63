import type { UrlStorage } from 'tus-js-client';
import { sendDatabase } from '../store/database.ts';

/**
 * Addresses of uploads under way, kept where both a page and the service worker find them: what one began the other
 * goes on with.
 */
export const uploadAddresses: UrlStorage = {
  async findAllUploads() {
    return (await sendDatabase()).getAll('uploads');
  },
  async findUploadsByFingerprint(fingerprint) {
    const upload = await (await sendDatabase()).get('uploads', fingerprint);
    return upload ? [upload] : [];
  },
  async removeUpload(urlStorageKey) {
    await (await sendDatabase()).delete('uploads', urlStorageKey);
  },
  async addUpload(fingerprint, upload) {
    const kept = { ...upload, urlStorageKey: fingerprint };
    await (await sendDatabase()).put('uploads', kept, fingerprint);
    return fingerprint;
  },
};
