import { Upload } from 'tus-js-client';
import type { Session } from './session.ts';

export interface PictureFile {
  readonly name: string;
  readonly bytes: Buffer;
  /** Document id of the unit it belongs to. */
  readonly unitId: string;
}

/** Sends a picture resumably, as the web app does; gives the document id of its asset. */
export function upload(session: Session, { name, bytes, unitId }: PictureFile): Promise<string> {
  return new Promise((resolve, reject) => {
    let assetId: string | undefined;
    new Upload(bytes, {
      endpoint: `${session.url}/api/uploads`,
      metadata: { filename: `${name}.jpg`, filetype: 'image/jpeg', unitId },
      headers: session.headers(),
      uploadDataDuringCreation: true,
      retryDelays: [500, 2000, 5000],
      onAfterResponse: (_request, response) => {
        assetId = response.getHeader('x-asset-id') ?? assetId;
      },
      onError: reject,
      onSuccess: () => {
        if (assetId) resolve(assetId);
        else reject(new Error(`Tải ảnh ${name} lên xong nhưng máy chủ không cho biết mã tư liệu`));
      },
    }).start();
  });
}
