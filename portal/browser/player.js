/* global document, localStorage, ManagedMediaSource, MediaSource, window */

/**
 * Makes the players of a story better; without it they still play. Video goes over to streaming (HLS) where the
 * browser needs help for that, captions are shown as the reader last chose, chapters of a sound are jumped to in place.
 */

const HLS_TYPE = 'application/vnd.apple.mpegurl';
const CAPTIONS_KEY = 'toasoan.captions';
const NO_CAPTIONS = 'off';

/** Address of hls.js, which is fetched only by browsers that need it, and only when somebody is about to play. */
const library = document.querySelector('script[data-hls]')?.dataset.hls;

for (const video of document.querySelectorAll('video')) {
  showChosenCaptions(video);
  const stream = video.querySelector(`source[type="${HLS_TYPE}"]`);
  if (stream && library && !video.canPlayType(HLS_TYPE) && canBuildStreams()) {
    streamWhenPlayed(video, stream.src);
  }
}
for (const link of document.querySelectorAll('a[data-player]')) {
  link.addEventListener('click', (event) => jump(event, link));
}

function canBuildStreams() {
  return typeof MediaSource !== 'undefined' || typeof ManagedMediaSource !== 'undefined';
}

function streamWhenPlayed(video, address) {
  const fetchLibrary = () => import(library);
  const prepare = () => void fetchLibrary().catch(() => undefined);
  for (const sign of ['pointerenter', 'touchstart', 'focus']) {
    video.addEventListener(sign, prepare, { once: true, passive: true });
  }
  const begin = async () => {
    try {
      await fetchLibrary();
    } catch {
      return; // The MP4 goes on playing.
    }
    if (window.Hls?.isSupported()) startStream(video, address, window.Hls);
  };
  video.addEventListener('play', () => void begin(), { once: true });
}

/** Takes over at the instant the MP4 has reached; gives back to the MP4 when streaming fails for good. */
function startStream(video, address, Hls) {
  const sources = [...video.querySelectorAll('source')];
  const at = video.currentTime;
  const wasPlaying = !video.paused;
  // Workers from blob: addresses would need a wider policy; one short video does not need them.
  const hls = new Hls({ enableWorker: false, capLevelToPlayerSize: true, startPosition: at > 0 ? at : -1 });
  hls.on(Hls.Events.ERROR, (_event, { fatal }) => {
    if (!fatal) return;
    const reached = video.currentTime || at;
    const playing = !video.paused;
    hls.destroy();
    video.prepend(...sources);
    video.removeAttribute('src');
    video.load();
    video.currentTime = reached;
    if (playing) play(video);
  });
  hls.loadSource(address);
  hls.attachMedia(video);
  if (wasPlaying) play(video);
}

function showChosenCaptions(video) {
  const tracks = [...video.textTracks].filter((track) => track.kind === 'captions');
  if (tracks.length === 0) return;
  const chosen = recall();
  if (chosen === NO_CAPTIONS || tracks.some((track) => track.language === chosen)) {
    for (const track of tracks) track.mode = track.language === chosen ? 'showing' : 'disabled';
  }
  // Before the reader plays, changes are the browser's own.
  const listen = () =>
    video.textTracks.addEventListener('change', () => {
      remember(tracks.find((track) => track.mode === 'showing')?.language ?? NO_CAPTIONS);
    });
  video.addEventListener('play', listen, { once: true });
}

/** Without leave to store, a choice holds for this page only. */
function recall() {
  try {
    return localStorage.getItem(CAPTIONS_KEY);
  } catch {
    return null;
  }
}

function remember(language) {
  try {
    localStorage.setItem(CAPTIONS_KEY, language);
  } catch {
    // As in `recall`.
  }
}

function jump(event, link) {
  const player = document.getElementById(link.dataset.player);
  if (!player || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  player.currentTime = Number(link.dataset.seconds);
  play(player);
}

/** A browser may refuse to play; the reader then presses the button. */
function play(player) {
  player.play().catch(() => undefined);
}
