import { checkLinksSchema, type LinkAnswer } from '@toasoan/domain';
import { json, Router, type RequestHandler } from 'express';
import { parse } from '../validate.ts';

/** Looks at one address from this server. */
export type LookAtLink = (address: string) => Promise<LinkAnswer>;

export interface LinkRoutesDeps {
  readonly lookAtLink: LookAtLink;
  readonly limit: RequestHandler;
}

/** Looks whether the addresses in a story answer. */
export function linkRoutes({ lookAtLink, limit }: LinkRoutesDeps): Router {
  const router = Router();

  router.post('/links/check', limit, json({ limit: '64kb' }), async (req, res) => {
    const { addresses } = parse(checkLinksSchema, req.body);
    const different = [...new Set(addresses)];
    res.json(await Promise.all(different.map((address) => lookAtLink(address))));
  });

  return router;
}

/** Where this server has no way out: nothing is known of any address. */
export const knowNothing: LookAtLink = (address) =>
  Promise.resolve({ address, state: 'unknown', status: null, checkedAt: new Date().toISOString() });
