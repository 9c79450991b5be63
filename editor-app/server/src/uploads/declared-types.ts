import type { MediaKind } from '@toasoan/domain';

/** Types by which the files we take are known to senders, besides `image/…`, `video/…` and `audio/…`. */
const KNOWN: ReadonlyMap<string, MediaKind> = new Map<string, MediaKind>(
  Object.entries({
    'application/pdf': 'document',
    'application/x-pdf': 'document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'document',
    'application/mp4': 'video',
    'application/x-matroska': 'video',
    'application/ogg': 'audio',
  } as const),
);

const FAMILIES: ReadonlyMap<string, MediaKind> = new Map([
  ['image', 'picture'],
  ['video', 'video'],
  ['audio', 'audio'],
]);

/** Types nothing we take is ever declared as: playlists, programs, pages, other offices' and cameras' own formats. */
const HOPELESS: readonly RegExp[] = [
  /^(text|font|message|multipart|model)\//,
  /mpegurl$/,
  /^(application|audio|video)\/(dash\+xml|smil|x-ms-asf|x-scpls|xspf\+xml)$/,
  /^image\/(bmp|x-ms-bmp|x-icon|vnd\.microsoft\.icon|vnd\.adobe\.photoshop|x-photoshop)$/,
  /^application\/(javascript|json|xml|xhtml\+xml|java-archive|wasm|sql|rtf)$/,
  /^application\/(x-msdownload|x-msdos-program|x-sh|x-httpd-php|vnd\.android\.package-archive)$/,
  /^application\/vnd\.ms-(excel|powerpoint)/,
  /^application\/vnd\.openxmlformats-officedocument\.(spreadsheetml|presentationml)/,
];

/**
 * What a declared type says of a file: the kind it would be, `any` when it says nothing ("some bytes", a type we have
 * not heard of: the content decides later), `refused` when it can never be taken.
 */
export function kindDeclared(type: string): MediaKind | 'any' | 'refused' {
  const [name = ''] = type.split(';').map((part) => part.trim().toLowerCase());
  if (HOPELESS.some((pattern) => pattern.test(name))) return 'refused';
  return KNOWN.get(name) ?? FAMILIES.get(name.split('/')[0] ?? '') ?? 'any';
}
