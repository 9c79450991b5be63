import type { AssetView } from '@toasoan/domain';
import { IconFileText } from '@tabler/icons-react';
import * as words from '#words/media';
import { savedUrl } from '../../api/preview.ts';
import { bytesInWords, kindInWords } from './in-words.ts';
import classes from './media.module.css';

interface Props {
  readonly asset: AssetView;
  /** What it is called here; as in the library when absent. */
  readonly title?: string;
}

/** A document offered as a file: what it is, and the file as the public gets it. */
export function AttachmentCard({ asset, title }: Props) {
  const file = asset.files.find(({ role }) => role === 'attachment');
  const name = title || asset.words.title || asset.fileName;
  return (
    <div className={classes.document}>
      <IconFileText size={48} aria-hidden />
      <div>
        <strong>{name}</strong>
        <p>
          {kindInWords(asset)}, {bytesInWords(file?.bytes ?? asset.bytes)}
          {asset.pages ? words.pageCount(asset.pages) : ''}
        </p>
        {file ? (
          <a href={savedUrl(asset.id, file)} download aria-label={words.downloadNamed(name)}>
            {words.download}
          </a>
        ) : asset.state === 'failed' ? null : (
          words.documentAtWork
        )}
      </div>
    </div>
  );
}
