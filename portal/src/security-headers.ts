import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import helmet from 'helmet';

/**
 * The security headers of every answer, as helmet sets them: computed once, since a cached page is sent without
 * passing any middleware. `https` adds what makes sense only when readers come over TLS, `player` what pages with
 * video or sound need: our own script, and a stream it builds (blob:).
 */
export function securityHeaders(options: {
  readonly https: boolean;
  readonly player?: boolean;
}): Readonly<Record<string, string>> {
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
        ...(options.player
          ? { mediaSrc: ["'self'", 'blob:'], scriptSrc: ["'self'"], connectSrc: ["'self'"] }
          : {}),
        baseUri: ["'none'"],
        formAction: ["'none'"],
        frameAncestors: ["'none'"],
        ...(options.https ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    strictTransportSecurity: options.https,
    xFrameOptions: { action: 'deny' },
  });
  protect(request, response, (error?: unknown) => {
    if (error) throw error as Error;
  });
  return Object.fromEntries(
    Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]),
  );
}
