import type { SitemapPart } from '../addresses.ts';
import type { Answer } from '../cache/prepared.ts';
import type { CmsClient } from '../cms-client.ts';
import type { Site } from '../views/site.ts';
import { writeNewsSitemap, writePagesSitemap, writeSitemapIndex, writeStoriesSitemap } from './sitemap.ts';

/** The sitemap or a part of it; null when there is no such part. */
export async function renderSitemap(part: SitemapPart, cms: CmsClient, site: Site): Promise<Answer | null> {
  if (part === 'index' || part === 'pages') {
    const map = await cms.sitemap();
    if (map.kind !== 'found') return null;
    return xml(part === 'index' ? writeSitemapIndex(map.value, site) : writePagesSitemap(map.value, site));
  }
  const found = await cms.sitemapPart(part);
  if (found.kind !== 'found') return null;
  if (part === 'news') return xml(writeNewsSitemap(found.value, site));
  return found.value.stories.length > 0 ? xml(writeStoriesSitemap(found.value, site)) : null;
}

const xml = (body: string): Answer => ({
  status: 200,
  body,
  headers: { 'content-type': 'application/xml; charset=utf-8', 'cache-control': 'public, no-cache' },
});
