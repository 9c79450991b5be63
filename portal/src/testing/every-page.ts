import { publicKey } from '@toasoan/domain';
import type { PageRef } from '../addresses.ts';
import { filesOf } from '../views/files-of.ts';
import {
  archive,
  cluster,
  directory,
  edition,
  home,
  month,
  plan,
  section,
  story,
  topicOf,
  unitOf,
  VIDEO,
} from './fixtures.ts';
import { found } from './search.ts';
import { storePicture } from './pictures.ts';
import { startPortal, type TestPortal } from './start-portal.ts';

/** A page of every kind there is an address for. */
const pages = {
  home: '/',
  section: '/chuyen-muc/video',
  story: '/tin/le-khai-giang',
  embed: `/nhung/le-khai-giang/${VIDEO}`,
  topic: '/chu-de/hcm-2025-2-1',
  cluster: '/cum-chu-de/hcm-2025-2',
  month: '/luu-tru/2026/09',
  archive: '/luu-tru',
  unit: '/don-vi/thpt-ban-mai',
  units: '/don-vi',
  plan: '/ke-hoach/hcm-2025',
  plans: '/ke-hoach',
} satisfies Record<Exclude<PageRef['kind'], 'feed' | 'sitemap'>, string>;
export const targets = {
  ...pages,
  'home, second page': '/?trang=2',
  search: '/tim-kiem?q=le+khai',
  'góp ý': '/gop-y/le-khai-giang',
  'góp ý, sent': '/gop-y/cam-on',
  withdrawn: '/tin/da-go',
  'no such page': '/tin/khong-co',
};

/** A portal with something on every page, and its files. */
export async function startNewsroom(): Promise<TestPortal> {
  const portal = await startPortal({ publicUrl: 'http://127.0.0.1' });
  const { cms, blobs } = portal;
  for (const media of edition().media) {
    await storePicture(blobs, media);
    // A browser fetches the captions it is going to show with the page.
    for (const file of filesOf(media, 'captions')) await blobs.put(publicKey(file), Buffer.from('WEBVTT\n'));
  }
  cms.put('home?page=1', home(1));
  cms.put('home?page=2', home(2));
  cms.put('stories/le-khai-giang', story({ number: 2, correctionNote: 'Sửa số học sinh thành 1.240.' }));
  cms.put('topics/hcm-2025-2-1?page=1', topicOf());
  cms.put('units/thpt-ban-mai?page=1', unitOf());
  cms.put('sections/video?page=1', section());
  cms.put('clusters/hcm-2025-2?page=1', cluster);
  cms.put('archive', archive);
  cms.put('archive/2026-09?page=1', month());
  cms.put('plans/hcm-2025', plan);
  cms.put('directory', directory);
  cms.put('search?q=le+khai&page=1', found());
  cms.withdraw('stories/da-go', '2026-09-10T07:30:00.000Z');
  return portal;
}
