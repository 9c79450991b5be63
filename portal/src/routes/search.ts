import type { RequestHandler } from 'express';
import { prepare } from '../cache/prepared.ts';
import { send } from '../cache/send.ts';
import type { CmsClient } from '../cms-client.ts';
import { toAnswer } from '../render-page.ts';
import { readAsk } from '../search/ask.ts';
import { searchPage } from '../views/search.tsx';
import type { Site } from '../views/site.ts';

interface SearchDeps {
  readonly cms: CmsClient;
  readonly site: Site;
  readonly headers: Readonly<Record<string, string>>;
}

/** The page of the search, made for each question: there are too many to keep. */
export const search =
  ({ cms, site, headers }: SearchDeps): RequestHandler =>
  async (request, response) => {
    const ask = readAsk(new URLSearchParams(request.url.split('?', 2)[1]));
    const found = await cms.search(ask);
    const answer = toAnswer(200, searchPage(ask, found), site);
    const own = { ...answer.headers, 'cache-control': 'no-store' };
    send(request, response, await prepare({ ...answer, headers: own }, headers));
  };
