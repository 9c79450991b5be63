import { mediaPath, type NamedFile } from '../media-path.ts';
import type { Site } from './site.ts';

/** What a share of a story shows besides title and description. */
export interface ShareFacts {
  readonly publishedAt: string;
  readonly modifiedAt: string;
  readonly picture:
    (NamedFile & { readonly width: number; readonly height: number; readonly alt: string }) | null;
}

interface ShareTagsProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly facts: ShareFacts | undefined;
}

/** Canonical address and Open Graph, as Facebook and Zalo read them. */
export function ShareTags({ site, title, description, path, facts }: ShareTagsProps) {
  const address = `${site.url}${path}`;
  const picture = facts?.picture;
  return (
    <>
      <link rel="canonical" href={address} />
      <meta property="og:url" content={address} />
      <meta property="og:site_name" content={site.name} />
      <meta property="og:locale" content="vi_VN" />
      <meta property="og:type" content={facts ? 'article' : 'website'} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {facts && <meta property="article:published_time" content={facts.publishedAt} />}
      {facts && <meta property="article:modified_time" content={facts.modifiedAt} />}
      {picture && (
        <>
          <meta property="og:image" content={`${site.url}${mediaPath(picture)}`} />
          <meta property="og:image:type" content="image/jpeg" />
          <meta property="og:image:width" content={String(picture.width)} />
          <meta property="og:image:height" content={String(picture.height)} />
          {picture.alt && <meta property="og:image:alt" content={picture.alt} />}
        </>
      )}
      <meta name="twitter:card" content={picture ? 'summary_large_image' : 'summary'} />
    </>
  );
}
