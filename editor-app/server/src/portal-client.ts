import { NewsroomError, type PreviewRequest } from '@toasoan/domain';

/** The portal as this server needs it: it makes pages of what nobody published. */
export interface PortalClient {
  /** The page as HTML. Rejects with `preview.unavailable` when there is no proper answer in time. */
  preview(request: PreviewRequest): Promise<string>;
}

export interface PortalClientOptions {
  /** Where the portal answers, without a trailing slash. */
  readonly url: string;
  /** Opens the portal's preview door. */
  readonly token: string;
  /** Milliseconds for one answer, body included; 5 seconds when absent. */
  readonly timeout?: number;
}

export function createPortalClient({ url, token, timeout = 5_000 }: PortalClientOptions): PortalClient {
  return {
    async preview(request) {
      try {
        const response = await fetch(`${url}/internal/preview`, {
          method: 'POST',
          redirect: 'error',
          signal: AbortSignal.timeout(timeout),
          headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
          body: JSON.stringify(request),
        });
        const body = await response.text();
        if (response.status === 200) return body;
        throw new Error(`Expected a page of the portal but received status ${response.status}`);
      } catch (cause) {
        throw new NewsroomError('preview.unavailable', undefined, { cause });
      }
    },
  };
}
