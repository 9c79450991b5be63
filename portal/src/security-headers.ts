import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';
import type { Policy } from './cache/prepared.ts';

/**
 * The security headers of every answer, as helmet sets them: computed once, since a cached page is sent without
 * passing any middleware. `https` adds what makes sense only when readers come over TLS. Our own scripts run, and nothing
 * written into a page. A player needs a stream that its script builds (blob:); one to embed may stand in the frame of
 * any website.
 */
export function securityHeaders(options: {
  readonly https: boolean;
  readonly policy?: Policy;
}): Readonly<Record<string, string>> {
  const { policy = 'page' } = options;
  const embeds = policy === 'embed';
  const plays = policy !== 'page';
  const request = new IncomingMessage(new Socket());
  const response = new ServerResponse(request);
  const protect = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        imgSrc: ["'self'", 'data:'],
        styleSrc: ["'self'"],
        // The placeholder of a picture is the background of its element.
        styleSrcAttr: ["'unsafe-inline'"],
        scriptSrc: ["'self'"],
        // Headlines while a reader types; the parts of a stream.
        connectSrc: ["'self'"],
        ...(plays ? { mediaSrc: ["'self'", 'blob:'] } : {}),
        baseUri: ["'none'"],
        formAction: [embeds ? "'none'" : "'self'"],
        frameAncestors: [embeds ? '*' : "'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https,
    // Asked for by browsers and plug-ins that are gone, or the default: bytes for every reader, help for none.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    xFrameOptions: embeds ? false : { action: 'deny' },
    crossOriginResourcePolicy: { policy: embeds ? 'cross-origin' : 'same-origin' },
  });
  protect(request, response, (error?: unknown) => {
    if (error) throw error as Error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
