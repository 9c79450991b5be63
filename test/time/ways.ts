import { api } from '../support/api.ts';
import type { EditorSession } from '../support/editor.ts';
import type { House } from '../support/house.ts';

/** What a story hides: words of its text, and the names of its public files (`<sha256>.<ending>`). */
export interface Hidden {
  readonly id: string;
  readonly slug: string;
  readonly mark: string;
  readonly files: readonly string[];
  readonly assetIds: readonly string[];
}

/** A way by which somebody who may not might see a story. */
export interface Way {
  readonly name: string;
  /** Gives what was seen: the answer's text, with the status before it. */
  readonly look: () => Promise<{ status: number; text: string }>;
  /** Any answer but a refusal shows something, whatever it says. */
  readonly refuses?: boolean;
  /** What is to be seen here once it may be. */
  readonly shows?: boolean;
}

interface Places {
  readonly portal: string;
  readonly house: House;
  /** A contributor of another unit at the editor's server. */
  readonly stranger: EditorSession;
  readonly editor: string;
  /** Another story that is live under the same topic. */
  readonly neighbour: string;
}

const read = async (url: string, init: RequestInit = {}): Promise<{ status: number; text: string }> => {
  const response = await fetch(url, { redirect: 'manual', ...init });
  return { status: response.status, text: await response.text() };
};

/** Every page, list, file, feed and door of the website. */
function onPortal({ portal, neighbour }: Places, { slug, files, assetIds }: Hidden): Way[] {
  const page = (path: string, shows = false): Way => ({
    name: `portal ${path}`,
    look: () => read(`${portal}${path}`),
    shows,
  });
  const file = (path: string): Way => ({ ...page(path, true), refuses: true });
  return [
    ...[
      '/',
      `/tin/${slug}`,
      '/chu-de/ke-hoach-thu-1',
      '/don-vi/truong-a',
      neighbour,
      '/rss.xml',
      '/atom.xml',
      '/feed.json',
      '/chu-de/ke-hoach-thu-1/rss.xml',
      '/don-vi/truong-a/feed.json',
      '/sitemap-tin-moi.xml',
      `/gop-y/${slug}`,
    ].map((path) => page(path, true)),
    ...assetIds.map((asset) => page(`/nhung/${slug}/${asset}`)),
    ...[
      '/luu-tru',
      '/sitemap.xml',
      '/sitemap-1.xml',
      '/sitemap-trang.xml',
      '/gop-y',
      '/don-vi',
      '/ke-hoach',
      '/ke-hoach/ke-hoach-thu',
      '/?trang=1',
      '/?trang=2',
      '/robots.txt',
    ].map((path) => page(path)),
    ...['/rss', '/feed', '/feed.xml', '/search'].map((path) => page(path)),
    // By words beside the mark, which the page of a search repeats.
    ...['/tim-kiem?q=t%C3%ADt', '/tim-kiem?q=sa-po&don-vi=truong-a'].map((path) => page(path, true)),
    page('/tim-kiem'),
    page(`/tin/${slug}?preview=1`),
    page(`/TIN/${slug}/`),
    {
      name: 'portal with a copy from before',
      look: () =>
        read(`${portal}/`, { headers: { 'if-none-match': 'W/"before"', 'cache-control': 'no-cache' } }),
    },
    { name: 'preview door', look: () => read(`${portal}/internal/preview`, { method: 'POST', body: '{}' }) },
    ...files.flatMap((name) => [file(`/media/${name}`), file(`/media/${name.slice(0, 2)}/${name}`)]),
    ...files.slice(0, 1).flatMap((name): Way[] => [
      {
        ...file(`/media/${name}`),
        name: 'a file by its head',
        look: () => read(`${portal}/media/${name}`, { method: 'HEAD' }),
      },
      {
        ...file(`/media/${name}`),
        name: 'a file somebody has',
        look: () =>
          read(`${portal}/media/${name}`, { headers: { 'if-none-match': `"${name.split('.')[0]}"` } }),
      },
      {
        ...file(`/media/${name}`),
        name: 'the first bytes of a file',
        look: () => read(`${portal}/media/${name}`, { headers: { range: 'bytes=0-9' } }),
      },
    ]),
  ];
}

const ENTRIES = ['stories', 'editions', 'assets', 'deliveries', 'comments', 'notifications', 'consents'];
const QUERIES = ['', '?populate=*', '?status=draft&populate=*', '?status=published&populate=*'];

/** The CMS, for nobody and for a contributor of another unit. */
function atCms({ house }: Places, { id, slug, assetIds }: Hidden): Way[] {
  const nobody = api(house.base);
  const look = (who: string, path: string, shows = false): Way => ({
    name: `CMS ${who} ${path}`,
    look: async () => {
      const { status, body } = await (who === 'nobody' ? nobody : house.people.writerB).send('GET', path);
      return { status, text: JSON.stringify(body) };
    },
    shows,
  });
  const open = [
    '/public/home',
    `/public/stories/${slug}`,
    '/public/topics/ke-hoach-thu-1',
    '/public/units/truong-a',
    '/public/sitemap/news',
    '/public/search?q=sa-p%C3%B4',
    '/public/search/suggest?q=sa-p',
  ];
  return [
    ...open.map((path) => look('nobody', path, true)),
    ...['/public/directory', '/public/plans/ke-hoach-thu', '/public/archive', '/public/sitemap'].map((path) =>
      look('nobody', path),
    ),
    ...['nobody', 'stranger'].flatMap((who) =>
      ENTRIES.flatMap((name) =>
        QUERIES.flatMap((query) => [look(who, `/${name}${query}`), look(who, `/${name}/${id}${query}`)]),
      ),
    ),
    ...['', '/preview', '/versions', '/changes?since=0', '/proposals', '/colleagues'].map((path) =>
      look('stranger', `/newsroom/stories/${id}${path}`),
    ),
    ...[
      '/newsroom/calendar?from=2026-01-01&until=2026-01-31',
      '/newsroom/stories?queue=mine',
      '/newsroom/library',
      '/newsroom/search?q=sa-po',
      '/newsroom/search/suggest?q=sa-p',
      '/newsroom/search',
    ].map((path) => look('stranger', path)),
    look('stranger', `/newsroom/assets?ids=${assetIds.join(',')}`),
    look('stranger', '/newsroom/notifications'),
  ];
}

/** The editor's server, for a contributor of another unit. */
function atEditor({ editor, stranger }: Places, { id, assetIds }: Hidden): Way[] {
  const look = (path: string, refuses = false): Way => ({
    name: `editor ${path}`,
    look: () => read(`${editor}/api${path}`, { headers: stranger.headers() }),
    refuses,
  });
  return [
    look(`/stories/${id}`, true),
    look(`/stories/${id}/preview`, true),
    look(`/stories/${id}/versions`, true),
    look('/notifications'),
    look('/search?q=sa-po'),
    look('/search/suggest?q=sa-p'),
    ...assetIds.flatMap((asset) => [
      look(`/assets/${asset}/preview/w480`, true),
      look(`/assets/${asset}/original`, true),
    ]),
  ];
}

export const waysTo = (places: Places, hidden: Hidden): Way[] => [
  ...onPortal(places, hidden),
  ...atCms(places, hidden),
  ...atEditor(places, hidden),
];

/** Whether something of what is hidden was seen. */
export const isSeen = (
  way: Way,
  { status, text }: { status: number; text: string },
  { mark }: Hidden,
): boolean => (way.refuses ? status < 400 : text.includes(mark));
