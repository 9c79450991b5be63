import * as words from '../words/index.ts';

/** Size of letters, light or dark: for whom the browser runs `browser/reading.js`, which brings them into sight. */
export const ReadingTools = () => (
  <div class="reading-tools" role="group" aria-label={words.reading}>
    <button type="button" data-reading="smaller" aria-label={words.smallerText}>
      {words.smallerSign}
    </button>
    <button type="button" data-reading="larger" aria-label={words.largerText}>
      {words.largerSign}
    </button>
    <button type="button" data-reading="theme">
      {words.lightOrDark}
    </button>
  </div>
);
