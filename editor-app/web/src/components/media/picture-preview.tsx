import type { AssetView } from '@toasoan/domain';
import { useDisclosure } from '@mantine/hooks';
import * as words from '#words/media';
import { previewSources, previewUrl, wholePictures } from '../../api/preview.ts';
import classes from './media.module.css';
import { ZoomDialog } from './zoom-dialog.tsx';

interface Props {
  readonly asset: AssetView;
  /** What is to be seen in it, as a story says; as the library says when absent. */
  readonly alt?: string;
  /** Page of a document; 1 elsewhere. */
  readonly page?: number;
}

/** The picture of an asset, or of one page of it; pressed, it opens large. */
export function PicturePreview({ asset, alt: told, page = 1 }: Props) {
  const [zoomed, zoom] = useDisclosure(false);
  const sources = previewSources(asset, page);
  const largest = wholePictures(asset, page).at(-1);
  if (!sources || !largest) return <p className={classes.none}>{words.noPictureYet}</p>;
  const title = asset.words.title || asset.fileName;
  const alt = told || asset.words.alt || title;
  return (
    <>
      <button type="button" className={classes.picture} onClick={zoom.open} aria-label={words.enlarge(alt)}>
        <img {...sources} sizes="(min-width: 62em) 48rem, 100vw" alt={alt} />
      </button>
      {zoomed ? (
        <ZoomDialog
          title={title}
          alt={alt}
          src={previewUrl(asset.id, largest)}
          width={largest.width}
          height={largest.height}
          onClose={zoom.close}
        />
      ) : null}
    </>
  );
}
