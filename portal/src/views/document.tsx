import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import * as words from '../words/index.ts';
import { HOME_PATH, type ListRef } from '../addresses.ts';
import { Colophon } from './colophon.tsx';
import { Crumbs, type Crumb } from './crumbs.tsx';
import { DataBlock } from './data-block.tsx';
import { FeedLinks } from './feed-links.tsx';
import { FileAddressesContext } from './file-addresses.ts';
import { Masthead } from './masthead.tsx';
import { ShareTags, type ShareFacts } from './share-tags.tsx';
import { SiteContext, type Site } from './site.ts';
import { breadcrumbList, type StructuredData } from './structured-data.ts';

export interface DocumentProps {
  readonly site: Site;
  readonly title: string;
  readonly description: string;
  /** Canonical path; null on a page that is not to be indexed. */
  readonly path: string | null;
  readonly share?: ShareFacts | undefined;
  /** Proof of what the page shows, for whoever reads it back. */
  readonly editionHash?: string | undefined;
  /** The page plays video or sound. */
  readonly player?: boolean | undefined;
  /** The pages between the home page and this one; absent where there is no way to tell of. */
  readonly crumbs?: readonly Crumb[] | undefined;
  /** What machines are told besides the way to the page. */
  readonly data?: ((site: Site) => StructuredData) | undefined;
  /** The list whose feeds tell of what is new here. */
  readonly feeds?: ListRef | undefined;
  /** Slug of the story that this is the page of: its readers are counted. */
  readonly viewOf?: string | undefined;
  readonly children: ComponentChildren;
}

/** The frame of every page: head, masthead, main, footer. */
export function Document(props: DocumentProps) {
  const { site, title, path, crumbs, children } = props;
  return (
    <html lang={words.locale}>
      <Head {...props} />
      <body>
        <a class="skip" href="#noi-dung">
          {words.toMain}
        </a>
        <Masthead site={site} path={path} />
        <main id="noi-dung" class="wrap" tabindex={-1}>
          {crumbs && <Crumbs crumbs={crumbs} here={title} />}
          {children}
          {path !== null && !site.preview && (
            <p class="print-source">
              {words.printedFrom} {site.url}
              {path}
            </p>
          )}
        </main>
        <Colophon site={site} />
      </body>
    </html>
  );
}

function Head({
  site,
  title,
  description,
  path,
  share,
  editionHash,
  player,
  crumbs,
  data,
  feeds,
}: DocumentProps) {
  const fullTitle = path === HOME_PATH ? site.name : `${title} | ${site.name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{fullTitle}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta name="description" content={description} />
      {editionHash && <meta name="edition" content={editionHash} />}
      {site.preview ? (
        <PreviewHead styles={site.preview.styles} />
      ) : (
        <>
          <script src={site.reading} />
          <script src={site.search} defer />
          <link rel="stylesheet" href={site.stylesheet} />
        </>
      )}
      {player && <script type="module" src={site.player} data-hls={site.hls} />}
      {!site.preview && <link rel="icon" href="/favicon.svg" type="image/svg+xml" />}
      {!site.preview && <FeedLinks of={feeds} />}
      {path === null ? (
        <meta name="robots" content="noindex" />
      ) : (
        <ShareTags site={site} title={title} description={description} path={path} facts={share} />
      )}
      {path !== null && data && <DataBlock data={data(site)} />}
      {path !== null && crumbs && <DataBlock data={breadcrumbList(crumbs, { path, label: title }, site)} />}
    </head>
  );
}

const PREVIEW_POLICY = [
  "default-src 'none'",
  "img-src 'self' data:",
  "media-src 'self'",
  "style-src 'unsafe-inline'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** A preview is shown inside a page of somebody else: its links open nothing there. */
const PreviewHead = ({ styles }: { readonly styles: string }) => (
  <>
    <meta http-equiv="Content-Security-Policy" content={PREVIEW_POLICY} />
    <base target="_blank" />
    <style dangerouslySetInnerHTML={{ __html: styles }} />
  </>
);

/** The whole text of a page. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>${renderOn(props.site, <Document {...props} />)}`;

/** Renders with what the website and its files are at hand. */
export function renderOn(site: Site, children: ComponentChildren): string {
  const { preview } = site;
  const page = <SiteContext.Provider value={site}>{children}</SiteContext.Provider>;
  return render(
    preview ? (
      <FileAddressesContext.Provider value={preview.addresses}>{page}</FileAddressesContext.Provider>
    ) : (
      page
    ),
  );
}
