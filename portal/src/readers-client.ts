import { NewsroomError, type FeedbackForm, type ViewsBatch } from '@toasoan/domain';

/** The doors of the CMS for what comes from readers. Both reject with `cms.unavailable` when they did not answer well. */
export interface ReadersClient {
  /** Keeps what a reader wrote; the same id twice is kept once. */
  sendFeedback(form: FeedbackForm & { readonly id: string; readonly story: string | null }): Promise<void>;
  /** Adds what was counted; the same batch twice is added once. */
  sendViews(batch: ViewsBatch): Promise<void>;
}

export interface ReadersClientOptions {
  /** Address of the CMS without a trailing slash. */
  readonly url: string;
  /** The portal's API token. */
  readonly token: string;
  /** Milliseconds for one answer; 5 seconds when absent. */
  readonly timeout?: number;
}

export function createReadersClient({ url, token, timeout = 5_000 }: ReadersClientOptions): ReadersClient {
  const post = async (path: string, body: unknown): Promise<void> => {
    try {
      const response = await fetch(`${url}/api/readers/${path}`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        body: JSON.stringify(body),
        redirect: 'error',
        signal: AbortSignal.timeout(timeout),
      });
      await response.arrayBuffer();
      if (response.status !== 204) throw new Error(`Expected status 204 but received ${response.status}`);
    } catch (cause) {
      throw new NewsroomError('cms.unavailable', { path }, { cause });
    }
  };
  return {
    sendFeedback: (form) => post('feedback', form),
    sendViews: (batch) => post('views', batch),
  };
}
