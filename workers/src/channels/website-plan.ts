import { publicKey, type Rendition } from '@toasoan/domain';
import type { PortalPage } from '../portal-client.ts';
import type { DeliveryTask } from './channel.ts';

/** A file of an edition on the website. */
export interface PublicFile {
  readonly rendition: Rendition;
  /** Its place in the blob store from which the portal serves. */
  readonly key: string;
  /** Its address on the portal. */
  readonly path: string;
}

/** Every file the edition shows, each once: two pictures may share equal bytes. */
export function publicFiles(task: Pick<DeliveryTask, 'edition'>): PublicFile[] {
  const files = new Map<string, PublicFile>();
  for (const rendition of task.edition.media.flatMap((media) => media.renditions)) {
    const key = publicKey(rendition);
    files.set(key, { rendition, key, path: mediaPath(key) });
  }
  return [...files.values()];
}

/** The address of a public file on the portal. */
export const mediaPath = (key: string): string => `/media/${key.slice(key.lastIndexOf('/') + 1)}`;

export const storyPath = (task: Pick<DeliveryTask, 'edition'>): string => `/tin/${task.edition.slug}`;

/** Paths whose pages show the story; further pages of a list lie under the path of the list. */
export function affectedPaths(task: DeliveryTask): string[] {
  const { topics, units, plans } = task.affected;
  return [
    storyPath(task),
    '/',
    ...topics.map((slug) => `/chu-de/${slug}`),
    '/don-vi',
    ...units.map((slug) => `/don-vi/${slug}`),
    ...plans.map((slug) => `/ke-hoach/${slug}`),
  ];
}

/** Whether the page is that of exactly this edition: the header says so, and so does the document itself. */
export const showsEdition = (page: PortalPage, editionHash: string): boolean =>
  page.status === 200 &&
  page.editionHash === editionHash &&
  page.html.includes(`<meta name="edition" content="${editionHash}"`);
