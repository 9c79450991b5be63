/** What a PDF for the public may hold. */

/** Left out of every dictionary: notes of programs, other files, scripts, places. */
export const DROPPED_KEYS = [
  ...['Metadata', 'PieceInfo', 'LastModified', 'Thumb', 'OPI', 'SpiderInfo', 'VP', 'LGIDict'],
  ...['AF', 'EF', 'RF', 'Ref', 'JS', 'AA', 'XFA', 'CO'],
] as const;

/** Left out of the catalogue as well. */
export const DROPPED_FROM_CATALOG = [
  ...['OpenAction', 'URI', 'Collection', 'Legal', 'Perms', 'DSS', 'Requirements', 'Threads'],
] as const;

/** Left out of streams as well: their content in another file. */
export const DROPPED_FROM_STREAMS = ['F', 'FFilter', 'FDecodeParms'] as const;

/** Actions that stay; every other one (to run, to submit, to open another file, to play) is emptied. */
export const SAFE_ACTIONS: ReadonlySet<string> = new Set(['GoTo', 'URI', 'Named']);
export const UNSAFE_ACTIONS: ReadonlySet<string> = new Set([
  ...[
    'Launch',
    'JavaScript',
    'GoToR',
    'GoToE',
    'ImportData',
    'SubmitForm',
    'ResetForm',
    'Hide',
    'SetOCGState',
  ],
  ...['Rendition', 'Sound', 'Movie', 'Trans', 'GoTo3DView', 'RichMediaExecute', 'GoToDp', 'Thread'],
]);
/** Where a link may lead. */
export const SAFE_ADDRESS = /^(?:https?:\/\/|mailto:|tel:)/i;

/** Annotations that are part of what is read. Comments, attachments and media are not. */
export const KEPT_ANNOTATIONS: ReadonlySet<string> = new Set([
  ...[
    'Link',
    'Widget',
    'FreeText',
    'Line',
    'Square',
    'Circle',
    'Polygon',
    'PolyLine',
    'Highlight',
    'Underline',
  ],
  ...['Squiggly', 'StrikeOut', 'Stamp', 'Caret', 'Ink', 'Watermark'],
]);
/** Who drew an annotation, when, and what was said about it. */
export const DROPPED_FROM_MARKUP = [
  'T',
  'Contents',
  'RC',
  'M',
  'CreationDate',
  'NM',
  'IRT',
  'Popup',
  'Subj',
] as const;
