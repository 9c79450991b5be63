import {
  fanpagePost,
  furtherPreview,
  NewsroomError,
  publicKey,
  senderAddressOf,
  storyPath,
  type EditionMedia,
  type EditionSnapshot,
  type PreviewView,
  type StoryPreview,
  type WebsitePreview,
} from '@toasoan/domain';
import type { PortalClient } from '../portal-client.ts';

/** In whose name the press is written to. */
export interface PressSide {
  /** The website's name. */
  readonly siteName: string;
  /** Sender of the mails: `Name <address>`. */
  readonly from: string;
}

export interface StoryPreviewDeps {
  readonly portal: PortalClient;
  readonly portalPublicUrl: string;
  readonly press: PressSide;
  /** Hears why there is no page. */
  readonly onError: (error: NewsroomError) => void;
}

/** One saved state of a story as every channel shows it. A portal that does not answer takes the page away, no more. */
export async function viewPreview(preview: StoryPreview, deps: StoryPreviewDeps): Promise<PreviewView> {
  const { edition, notOnFanpage, ways, ...state } = preview;
  const { portalPublicUrl: publicUrl, press } = deps;
  const link = publicUrl + storyPath(edition.slug);
  const withheld = new Set(notOnFanpage);
  const media = edition.media.filter(({ assetId }) => !withheld.has(assetId)).map(withoutPlaces);
  const fanpageEdition = { ...edition, media };
  return {
    ...state,
    website: await websitePreview(edition, deps),
    fanpage: fanpagePost(fanpageEdition, link),
    fanpageEdition,
    ...furtherPreview(ways, edition, { ...press, publicUrl, link, contact: senderAddressOf(press.from) }),
  };
}

/** Where files lie is not for browsers. */
const withoutPlaces = (media: EditionMedia): EditionMedia => ({
  ...media,
  renditions: media.renditions.map((file) => ({ ...file, key: '' })),
  ...(media.files ? { files: media.files.map((file) => ({ ...file, key: '' })) } : {}),
});

async function websitePreview(
  edition: EditionSnapshot,
  { portal, onError }: StoryPreviewDeps,
): Promise<WebsitePreview> {
  try {
    return { html: await portal.preview({ edition, files: addressesOf(edition) }) };
  } catch (error) {
    if (!(error instanceof NewsroomError)) throw error;
    onError(error);
    return { error: error.toBody() };
  }
}

/** Where this server has the files of an edition for those who may read the story: nothing of a draft is public. */
export function addressesOf({ media }: EditionSnapshot): Record<string, string> {
  const addresses = media.flatMap(({ assetId, renditions, files = [] }) => [
    ...renditions.map((file) => [
      nameOf(file),
      `/api/assets/${assetId}/preview/${file.name}?v=${file.sha256}`,
    ]),
    ...files.map((file) => [nameOf(file), `/api/assets/${assetId}/file/${file.name}?v=${file.sha256}`]),
  ]);
  return Object.fromEntries(addresses) as Record<string, string>;
}

const nameOf = (file: Parameters<typeof publicKey>[0]): string => publicKey(file).split('/').at(-1) ?? '';
