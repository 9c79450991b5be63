import { feedbackFormSchema } from '@toasoan/domain';
import type { Logger } from '@toasoan/platform';
import { Router, urlencoded, type Request, type Response } from 'express';
import { feedbackPath, FEEDBACK_PATH, readAddress, storyPath } from '../addresses.ts';
import type { PageCache } from '../cache/page-cache.ts';
import { createFormTokens } from '../feedback/form-token.ts';
import { createRate } from '../feedback/rate.ts';
import type { ReadersClient } from '../readers-client.ts';
import { renderDocument } from '../views/document.tsx';
import { feedbackPage, thanksPage, type FeedbackPageProps, type Filled } from '../views/feedback.tsx';
import type { Page } from '../views/page.ts';
import type { Site } from '../views/site.ts';
import * as words from '../words/index.ts';

export interface FeedbackDeps {
  readonly site: Site;
  readonly pages: PageCache;
  readonly readers: Pick<ReadersClient, 'sendFeedback'>;
  /** Signs the tokens of forms. */
  readonly secret: string;
  readonly log: Pick<Logger, 'warn'>;
  readonly now: () => number;
}

type Story = FeedbackPageProps['story'];

/**
 * `GET` and `POST /gop-y`, `/gop-y/<slug>`: readers write to the newsroom, in general or about a live story. Machines
 * are kept out without asking anybody else: a field nobody sees, a token that takes time, a limit by address.
 */
export function feedbackRoutes({ site, pages, readers, secret, log, now }: FeedbackDeps): Router {
  const tokens = createFormTokens(secret, now);
  const mayCome = createRate(now);
  const router = Router();

  const show = (response: Response, status: number, page: Page): void => {
    response
      .status(status)
      .set('cache-control', 'no-store')
      .type('html')
      .send(renderDocument({ ...page, site }));
  };
  const form = (response: Response, status: number, story: Story, filled?: Filled, problem?: string): void =>
    show(response, status, feedbackPage({ story, token: tokens.issue(), filled, problem }));

  /** The story an address names, by the page there is of it; what it leads to when it moved. */
  const storyOf = async (slug: string): Promise<Story | { readonly movedTo: string }> => {
    const address = readAddress(storyPath(slug));
    if (address.kind !== 'page') return null;
    const { page } = await pages.get(address);
    if (page.status === 301 && page.location) return { movedTo: page.location.replace(/^.*\//, '') };
    return page.story ?? null;
  };

  router.get(`${FEEDBACK_PATH}/cam-on`, (_request, response) => show(response, 200, thanksPage()));
  router.get(FEEDBACK_PATH, (_request, response) => form(response, 200, null));
  router.get(`${FEEDBACK_PATH}/:slug`, async (request, response, next) => {
    const story = await storyOf(request.params.slug);
    if (story && 'movedTo' in story) return response.redirect(302, feedbackPath(story.movedTo));
    if (!story) return next();
    form(response, 200, story);
  });

  const take = async (request: Request, response: Response, story: Story): Promise<void> => {
    const body = fieldsOf(request.body);
    const filled = { name: body('name'), contact: body('contact'), text: body('text') };
    const again = (status: number, problem: string): void => form(response, status, story, filled, problem);
    const thank = (): void => response.redirect(303, `${FEEDBACK_PATH}/cam-on`);
    if (body('website') !== '') return thank();
    const verdict = tokens.read(body('token'));
    if (verdict.kind === 'used') return thank();
    if (verdict.kind !== 'good') return again(422, words.feedbackToken[verdict.kind]);
    const parsed = feedbackFormSchema.safeParse(filled);
    if (!parsed.success) return again(422, words.feedbackUnfit);
    if (!mayCome(request.ip ?? '')) return again(429, words.feedbackTooMany);
    try {
      await readers.sendFeedback({ ...parsed.data, id: verdict.id, story: story?.slug ?? null });
    } catch (err) {
      log.warn({ err }, 'what a reader wrote was not kept');
      return again(503, words.feedbackNotSent);
    }
    tokens.use(verdict.id);
    thank();
  };

  const fields = urlencoded({ extended: false, limit: '64kb', parameterLimit: 20 });
  router.post(FEEDBACK_PATH, fields, (request, response) => take(request, response, null));
  router.post(`${FEEDBACK_PATH}/:slug`, fields, async (request, response) => {
    const story = await storyOf(request.params.slug ?? '').catch(() => null);
    await take(request, response, story && 'movedTo' in story ? null : story);
  });
  return router;
}

const fieldsOf =
  (body: unknown) =>
  (name: string): string => {
    const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name];
    return typeof value === 'string' ? value : '';
  };
