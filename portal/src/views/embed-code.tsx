import * as words from '../words/index.ts';
import { useSite } from './site.ts';

/** What to copy into a page elsewhere so that it shows the player. A preview has none: nobody could open it. */
export function EmbedCode({ path }: { readonly path: string }) {
  const site = useSite();
  if (!site || site.preview) return null;
  const frame = `<iframe src="${site.url}${path}" width="640" height="440" allow="fullscreen" loading="lazy" title="${words.video}"></iframe>`;
  return (
    <details class="embed-code">
      <summary>{words.embedVideo}</summary>
      <p>{words.embedHow}</p>
      <code tabindex={0}>{frame}</code>
    </details>
  );
}
