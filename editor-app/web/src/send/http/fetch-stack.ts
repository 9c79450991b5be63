import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';

/** How tus asks where there is no XMLHttpRequest: in a service worker. Progress shows after each piece of a file. */
export const fetchStack: HttpStack = {
  createRequest: (method, url) => fetchRequest(method, url),
  getName: () => 'fetch',
};

function fetchRequest(method: string, url: string): HttpRequest {
  const headers = new Headers();
  const stopping = new AbortController();
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (name, value) => headers.set(name, value),
    getHeader: (name) => headers.get(name) ?? undefined,
    setProgressHandler: () => undefined,
    async send(body: BodyInit | null = null) {
      const response = await fetch(url, {
        method,
        headers,
        body,
        credentials: 'same-origin',
        signal: stopping.signal,
      });
      return answerOf(response, await response.text());
    },
    async abort() {
      stopping.abort();
    },
    getUnderlyingObject: () => stopping,
  };
}

const answerOf = (response: Response, body: string): HttpResponse => ({
  getStatus: () => response.status,
  getHeader: (name) => response.headers.get(name) ?? undefined,
  getBody: () => body,
  getUnderlyingObject: () => response,
});
