import type { RequestHandler } from 'express';
import type { Highlighted } from '@toasoan/domain';
import { storyPath } from '../addresses.ts';
import type { CmsClient } from '../cms-client.ts';
import { FIELDS } from '../search/ask.ts';

/** What is offered while somebody types: pages by their headlines, the best first. */
export interface Offers {
  readonly items: readonly { readonly path: string; readonly headline: Highlighted }[];
}

/** Headlines that answer what is being typed, for the script of the search. */
export const offers =
  (cms: Pick<CmsClient, 'suggest'>): RequestHandler =>
  async (request, response) => {
    const typed = new URLSearchParams(request.url.split('?', 2)[1]).get(FIELDS.q) ?? '';
    const { items } = await cms.suggest(typed.slice(0, MOST));
    const answer: Offers = { items: items.map(({ key, headline }) => ({ path: storyPath(key), headline })) };
    response.set('cache-control', 'no-store').json(answer);
  };

/** Characters that are looked at; the form takes no more. */
const MOST = 200;
