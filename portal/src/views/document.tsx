import type { ComponentChildren } from 'preact';
import { render } from 'preact-render-to-string';
import * as words from '../words/index.ts';
import { HOME_PATH, PLANS_PATH, UNITS_PATH } from '../addresses.ts';
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
        <link rel="stylesheet" href={site.stylesheet} />
        {player && <script type="module" src={site.player} data-hls={site.hls} />}
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
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

/** The whole text of a page. */
export const renderDocument = (props: DocumentProps): string =>
  `<!doctype html>${render(<Document {...props} />)}`;
