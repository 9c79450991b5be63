import { FILE_FORMATS, type Chapter, type EditionMedia } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Caption } from './caption.tsx';
import { useFileAddresses } from './file-addresses.ts';
import { filesOf } from './files-of.ts';
import { picturesOf } from './pages-of.ts';
import { Picture, SIZES } from './picture.tsx';
import { Removed } from './removed.tsx';
import { clock, durationInWords, sizeInWords } from './words.ts';

interface StoryAudioProps {
  readonly media: EditionMedia;
  readonly title: string;
  readonly caption: string;
  readonly credit: string;
  /** Names the player within the page. */
  readonly id: string;
}

/** A sound in a story: its wave, the browser's own player, its chapters. M4A first, MP3 for older players. */
export function StoryAudio({ media, title, caption, credit, id }: StoryAudioProps) {
  const addresses = useFileAddresses();
  const files = filesOf(media, 'podcast').toSorted((a, b) => order(a.format) - order(b.format));
  const [best] = files;
  if (!best) return <Removed kind="audio" />;
  const [wave] = picturesOf(media);
  const download = files.find((file) => file.format === 'mp3') ?? best;
  return (
    <figure class="audio">
      {title && <p class="media-title">{title}</p>}
      {wave && <Picture files={wave} alt="" sizes={SIZES.tall} />}
      <audio id={id} controls preload="none" aria-label={title || caption || words.audio}>
        {files.map((file) => (
          <source src={addresses.file(file)} type={FILE_FORMATS[file.format]} />
        ))}
        {words.audioUnsupported}
      </audio>
      <Chapters chapters={media.chapters ?? []} file={addresses.file(best)} player={id} />
      <Caption caption={caption} credit={credit} creditLabel={words.audio}>
        {media.durationMs ? <span>{words.duration(durationInWords(media.durationMs))}</span> : null}
        <a href={addresses.file(download)} download>
          {words.downloadAudio(download.format.toUpperCase(), sizeInWords(download.bytes))}
        </a>
      </Caption>
    </figure>
  );
}

const order = (format: string): number => (format === 'm4a' ? 0 : 1);

interface ChaptersProps {
  readonly chapters: readonly Chapter[];
  readonly file: string;
  readonly player: string;
}

/** Links that open the sound at an instant; with script the player above jumps there instead. */
function Chapters({ chapters, file, player }: ChaptersProps) {
  if (chapters.length === 0) return null;
  return (
    <ol class="chapters" role="list" aria-label={words.chapters}>
      {chapters.map(({ startMs, title }) => (
        <li>
          <a href={`${file}#t=${startMs / 1_000}`} data-player={player} data-seconds={startMs / 1_000}>
            <span class="clock">{clock(startMs)}</span> {title}
          </a>
        </li>
      ))}
    </ol>
  );
}
