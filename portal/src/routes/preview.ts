import { NewsroomError, previewRequestSchema, publicKey } from '@toasoan/domain';
import type { RequestHandler } from 'express';
import { renderDocument } from '../views/document.tsx';
import type { FileAddresses } from '../views/file-addresses.ts';
import type { Site } from '../views/site.ts';
import { storyPage } from '../views/story.tsx';

export interface PreviewDeps {
  readonly site: Site;
  /** The stylesheet itself: a preview asks the website for nothing. */
  readonly styles: string;
  /** Hears of a node or mark in a body that has no renderer. */
  readonly onUnknown: (name: string) => void;
}

/**
 * `POST /internal/preview` `{edition, files}`: the page of an edition that nobody published, by the views of all pages.
 * Nothing of it is kept here, and no address of this website leads to it.
 */
export const preview =
  ({ site, styles, onUnknown }: PreviewDeps): RequestHandler =>
  (request, response) => {
    const parsed = previewRequestSchema.safeParse(request.body);
    if (!parsed.success) throw new NewsroomError('request.invalid');
    const { edition, files } = parsed.data;
    const page = storyPage({ edition, editionHash: '', related: [] }, onUnknown);
    const html = renderDocument({
      ...page,
      path: null,
      share: undefined,
      editionHash: undefined,
      player: false,
      site: { ...site, preview: { styles, addresses: addressesIn(files) } },
    });
    response
      .set({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex, nofollow' })
      .type('html')
      .send(html);
  };

/** Streams are for published pages; a preview plays the whole file. */
const addressesIn = (files: Readonly<Record<string, string>>): FileAddresses => ({
  file: (file) => files[publicKey(file).split('/').at(-1) ?? ''] ?? '',
  stream: () => null,
});
