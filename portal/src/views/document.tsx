import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import * as words from '../words/index.ts';
import { HOME_PATH, PLANS_PATH, UNITS_PATH } from '../addresses.ts';
import { FileAddressesContext } from './file-addresses.ts';
import { Mark } from './mark.tsx';
import { ShareTags, type ShareFacts } from './share-tags.tsx';
import type { Site } from './site.ts';

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
  readonly children: ComponentChildren;
}

const sections = [
  { path: HOME_PATH, label: words.home },
  { path: PLANS_PATH, label: words.plansInShort },
  { path: UNITS_PATH, label: words.units },
] as const;

/** The frame of every page: head, masthead, main, footer. */
export function Document(props: DocumentProps) {
  const { site, title, description, path, share, editionHash, player, children } = props;
  const fullTitle = path === HOME_PATH ? site.name : `${title} | ${site.name}`;
  return (
    <html lang={words.locale}>
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
          <link rel="stylesheet" href={site.stylesheet} />
        )}
        {player && <script type="module" src={site.player} data-hls={site.hls} />}
        {!site.preview && <link rel="icon" href="/favicon.svg" type="image/svg+xml" />}
        {path === null ? (
          <meta name="robots" content="noindex" />
        ) : (
          <ShareTags site={site} title={title} description={description} path={path} facts={share} />
        )}
      </head>
      <body>
        <a class="skip" href="#noi-dung">
          {words.toMain}
        </a>
        <header class="masthead">
          <div class="wrap masthead-row">
            <a class="brand" href={HOME_PATH}>
              <Mark />
              <span>{site.name}</span>
            </a>
            <nav aria-label={words.sections}>
              <ul role="list">
                {sections.map((section) => (
                  <li>
                    <a href={section.path} aria-current={section.path === path ? 'page' : undefined}>
                      {section.label}
                    </a>
                  </li>
                ))}
              </ul>
            </nav>
          </div>
        </header>
        <main id="noi-dung" class="wrap" tabindex={-1}>
          {children}
        </main>
        <footer class="colophon">
          <div class="wrap">
            <p class="colophon-name">{site.name}</p>
            <p>{words.whoseNews}</p>
          </div>
        </footer>
      </body>
    </html>
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
export function renderDocument(props: DocumentProps): string {
  const { preview } = props.site;
  const page = <Document {...props} />;
  return `<!doctype html>${render(
    preview ? (
      <FileAddressesContext.Provider value={preview.addresses}>{page}</FileAddressesContext.Provider>
    ) : (
      page
    ),
  )}`;
}
