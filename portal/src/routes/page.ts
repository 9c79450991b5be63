import type { RequestHandler } from 'express';
import { readAddress } from '../addresses.ts';
import type { PageCache } from '../cache/page-cache.ts';
import { send } from '../cache/send.ts';
import { countView } from '../views-count/count-view.ts';
import type { ViewCounter } from '../views-count/view-counter.ts';

/** A page of the website, rendered now unless a good copy exists; another spelling of its address leads to it. */
export const page =
  (pages: PageCache, views?: Pick<ViewCounter, 'add'>): RequestHandler =>
  async (request, response, next) => {
    const address = readAddress(request.url);
    if (address.kind === 'other') return next();
    if (address.kind === 'redirect') {
      response.redirect(301, address.to);
      return;
    }
    const found = await pages.get(address);
    countView(request, found.page, views);
    // A page has headers of its own, all of them.
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    send(request, response, found.page, found.state);
  };
