import { FILE_FORMATS, type EditionMedia, type MediaFile } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Caption } from './caption.tsx';
import { useFileAddresses } from './file-addresses.ts';
import { fileOf, filesOf } from './files-of.ts';
import { picturesOf } from './pages-of.ts';
import { fallbackOf } from './picture.tsx';
import { EmbedCode } from './embed-code.tsx';
import { Removed } from './removed.tsx';
import { durationInWords, sizeInWords } from './words.ts';

interface StoryVideoProps {
  readonly media: EditionMedia;
  readonly caption: string;
  readonly credit: string;
  /** Path of the player for pages of others. */
  readonly embed?: string | undefined;
}

/**
 * A video in a story. The browser's own player: a stream where it can read one, else the MP4, which plays without
 * script too. Nothing is fetched before somebody plays it but the poster.
 */
export function StoryVideo({ media, caption, credit, embed }: StoryVideoProps) {
  const addresses = useFileAddresses();
  const stream = fileOf(media, 'hls_master');
  const download = fileOf(media, 'download');
  if (!stream && !download) return <Removed kind="video" />;
  const poster = fallbackOf(picturesOf(media)[0]?.renditions ?? []);
  const streamAddress = stream && addresses.stream(stream);
  const width = download?.width ?? media.width;
  const height = download?.height ?? media.height;
  return (
    <figure class={height > width ? 'video tall' : 'video'}>
      <video
        controls
        playsInline
        preload="none"
        poster={poster && addresses.file(poster)}
        width={width || undefined}
        height={height || undefined}
        aria-label={caption || words.video}
      >
        {streamAddress && <source src={streamAddress} type={FILE_FORMATS.m3u8} />}
        {download && <source src={addresses.file(download)} type={FILE_FORMATS.mp4} />}
        <Captions files={filesOf(media, 'captions')} />
        {words.videoUnsupported}
      </video>
      {embed && <EmbedCode path={embed} />}
      <Caption caption={caption} credit={credit} creditLabel={words.video}>
        <VideoFacts media={media} download={download} />
      </Caption>
    </figure>
  );
}

/** Every language there is; the Vietnamese one is shown unless the reader chooses otherwise. */
function Captions({ files }: { readonly files: readonly MediaFile[] }) {
  const addresses = useFileAddresses();
  const shown = files.find(({ language }) => /^vi\b/.test(language ?? '')) ?? files[0];
  return files.map((file) => (
    <track
      kind="captions"
      src={addresses.file(file)}
      srcLang={file.language ?? 'vi'}
      label={file.label ?? file.language ?? words.captions}
      default={file === shown}
    />
  ));
}

interface VideoFactsProps {
  readonly media: EditionMedia;
  readonly download: MediaFile | undefined;
}

function VideoFacts({ media, download }: VideoFactsProps) {
  const addresses = useFileAddresses();
  return (
    <>
      {media.durationMs ? <span>{words.duration(durationInWords(media.durationMs))}</span> : null}
      {download && (
        <a href={addresses.file(download)} download>
          {words.downloadVideo(sizeInWords(download.bytes))}
        </a>
      )}
    </>
  );
}
