import { IMAGE_FORMATS, type ImageFormat, type Rendition } from '@toasoan/domain';
import { useFileAddresses, type FileAddresses } from './file-addresses.ts';
import type { PictureFiles } from './pages-of.ts';

export interface PictureProps {
  /** One picture: every file shows the same, see `picturesOf` and `cropOf`. */
  readonly files: PictureFiles;
  readonly alt: string;
  /** How wide the picture is laid out, as the `sizes` of a `<source>`. */
  readonly sizes: string;
  /** The first picture a reader sees: fetched at once and ahead of others. */
  readonly first?: boolean | undefined;
}

/** Laid-out widths; they belong to the columns of `styles/`. */
export const SIZES = {
  wide: '(min-width: 60rem) 54rem, 100vw',
  tall: '(min-width: 47rem) 43rem, 100vw',
  gallery: '(min-width: 60rem) 27rem, (min-width: 45rem) 50vw, 100vw',
  lead: '(min-width: 60rem) 42rem, 100vw',
  card: '(min-width: 60rem) 22rem, (min-width: 36rem) 50vw, 100vw',
  thumb: '(min-width: 36rem) 13rem, 7rem',
} as const;

const FALLBACK_WIDTH = 800;

/** A picture in every format and width there is, smallest format first, over its blurred placeholder. */
export function Picture({ files: { renditions, ...picture }, alt, sizes, first = false }: PictureProps) {
  const addresses = useFileAddresses();
  const jpegs = renditions.filter((file) => file.format === 'jpeg');
  const fallback = fallbackOf(renditions);
  if (!fallback) return null;
  return (
    <picture>
      {(['avif', 'webp'] satisfies ImageFormat[]).map((format) => (
        <Source
          files={renditions.filter((file) => file.format === format)}
          type={IMAGE_FORMATS[format]}
          sizes={sizes}
        />
      ))}
      <img
        src={addresses.file(fallback)}
        srcset={srcset(jpegs, addresses)}
        sizes={sizes}
        width={picture.width}
        height={picture.height}
        alt={alt}
        loading={first ? 'eager' : 'lazy'}
        fetchpriority={first ? 'high' : undefined}
        decoding="async"
        style={placeholderStyle(picture.placeholder)}
      />
    </picture>
  );
}

/** The file for whoever takes one alone: a JPEG as wide as the column, else the widest. */
export function fallbackOf(renditions: readonly Rendition[]): Rendition | undefined {
  const jpegs = renditions.filter((file) => file.format === 'jpeg');
  return jpegs.find((file) => file.width >= FALLBACK_WIDTH) ?? jpegs.at(-1);
}

interface SourceProps {
  readonly files: readonly Rendition[];
  readonly type: string;
  readonly sizes: string;
}

function Source({ files, type, sizes }: SourceProps) {
  const addresses = useFileAddresses();
  return files.length > 0 ? <source type={type} srcset={srcset(files, addresses)} sizes={sizes} /> : null;
}

const srcset = (files: readonly Rendition[], addresses: FileAddresses): string =>
  files.map((file) => `${addresses.file(file)} ${file.width}w`).join(', ');

/** Only a plain base64 data address goes into a style. */
const placeholderStyle = (placeholder: string): string | undefined =>
  /^data:image\/(?:avif|webp|jpeg|png);base64,[A-Za-z0-9+/]+=*$/.test(placeholder)
    ? `background-image:url(${placeholder})`
    : undefined;
