import { Refusal, type Call } from './calls.ts';

/** A post as it stands on the page. */
export interface StandInPost {
  readonly id: string;
  message: string;
  readonly link: string | null;
  readonly photoIds: readonly string[];
  readonly videoId: string | null;
  readonly createdAt: Date;
}

export interface StandInVideo {
  readonly id: string;
  readonly size: number | null;
  bytes: Buffer;
  description: string;
  finished: boolean;
  readonly reel: boolean;
  /** Looks after which it is ready. */
  looks: number;
}

/** What there is at the far end. */
export interface Page {
  readonly id: string;
  readonly name: string;
  readonly posts: Map<string, StandInPost>;
  /** Pictures sent, by id, with what they came with. */
  readonly photos: Map<string, { readonly bytes: Buffer; readonly caption: string; readonly alt: string }>;
  readonly videos: Map<string, StandInVideo>;
  /** A post with the words of one that stands is refused (506). */
  refusesDuplicates: boolean;
  /** Looks at a film after which it is ready. */
  processing: number;
  /** How many posts were ever made: more than stand, when some were deleted. */
  made: number;
  nextId(): string;
}

export function createPage(id: string): Page {
  let last = 1_000;
  return {
    ...{ id, name: 'Sở Giáo dục và Đào tạo (thử)', posts: new Map(), photos: new Map(), videos: new Map() },
    ...{ refusesDuplicates: false, processing: 0, made: 0 },
    nextId: () => String(++last),
  };
}

const attached = (fields: Call['fields']): string[] =>
  Object.entries(fields)
    .filter(([name]) => name.startsWith('attached_media['))
    .map(([, value]) => (JSON.parse(value) as { media_fbid: string }).media_fbid);

/** POST /{page}/feed */
export function makePost(page: Page, { fields }: Call): { id: string } {
  const { message = '', link = null } = fields;
  const photoIds = attached(fields);
  const inPosts = [...page.posts.values()].flatMap((post) => post.photoIds);
  if (photoIds.some((photo) => !page.photos.has(photo) || inPosts.includes(photo)))
    throw new Refusal({ code: 100 });
  if (page.refusesDuplicates && [...page.posts.values()].some((post) => post.message === message))
    throw new Refusal({ code: 506 });
  return addPost(page, { message, link, photoIds, videoId: null });
}

export function addPost(page: Page, given: Omit<StandInPost, 'id' | 'createdAt'>): { id: string } {
  const id = `${page.id}_${page.nextId()}`;
  page.posts.set(id, { ...given, id, createdAt: new Date() });
  page.made += 1;
  return { id };
}

/** POST /{page}/photos, unpublished */
export function addPhoto(page: Page, { fields, file }: Call): { id: string } {
  if (!file || file.length === 0) throw new Refusal({ code: 324 });
  const id = page.nextId();
  page.photos.set(id, {
    bytes: file,
    caption: fields['caption'] ?? '',
    alt: fields['alt_text_custom'] ?? '',
  });
  if (fields['published'] !== 'false')
    addPost(page, { message: fields['caption'] ?? '', link: null, photoIds: [id], videoId: null });
  return { id };
}

const json = (post: StandInPost) => ({
  id: post.id,
  message: post.message,
  created_time: post.createdAt.toISOString().replace(/\.\d+Z$/, '+0000'),
  permalink_url: `https://www.facebook.com/${post.id.replace('_', '/posts/')}`,
  ...attachments(post),
});

function attachments({ link, photoIds, videoId }: StandInPost): object {
  if (videoId) return { attachments: { data: [{ media_type: 'video', type: 'video_inline' }] } };
  if (photoIds.length === 1) return { attachments: { data: [{ media_type: 'photo', type: 'photo' }] } };
  if (photoIds.length > 1) {
    const data = photoIds.map(() => ({ media_type: 'photo' }));
    return { attachments: { data: [{ media_type: 'album', type: 'album', subattachments: { data } }] } };
  }
  return link ? { attachments: { data: [{ media_type: 'link', type: 'share' }] } } : {};
}

/** GET /{page}/published_posts, newest first, by pages. */
export function listPosts(page: Page, { query }: Call): object {
  const since = Number(query.get('since') ?? 0) * 1_000;
  const limit = Math.min(100, Number(query.get('limit') ?? 25));
  const from = Number(query.get('after') ?? 0);
  const posts = [...page.posts.values()].filter((post) => post.createdAt.getTime() >= since).reverse();
  const to = from + limit;
  return {
    data: posts.slice(from, to).map(json),
    paging: { cursors: { after: String(to) }, ...(to < posts.length ? { next: 'https://graph/next' } : {}) },
  };
}

/** GET /{id} of a post */
export function readPost(page: Page, id: string): object {
  const post = page.posts.get(id);
  if (!post) throw new Refusal({ code: 100, subcode: 33 });
  return json(post);
}

/** POST /{id} of a post: its words only. */
export function changePost(page: Page, id: string, { fields }: Call): object {
  const post = page.posts.get(id);
  if (!post) throw new Refusal({ code: 100, subcode: 33 });
  post.message = fields['message'] ?? post.message;
  return { success: true };
}

/** DELETE /{id} of a post, a film or a picture */
export function removeAny(page: Page, id: string): object {
  const videoId = page.posts.get(id)?.videoId ?? (page.videos.has(id) ? id : null);
  const known = page.posts.has(id) || page.photos.has(id) || page.videos.has(id);
  if (!known) throw new Refusal({ code: 100, subcode: 33 });
  page.posts.delete(id);
  page.photos.delete(id);
  if (videoId === null) return { success: true };
  page.videos.delete(videoId);
  for (const post of page.posts.values()) if (post.videoId === videoId) page.posts.delete(post.id);
  return { success: true };
}
