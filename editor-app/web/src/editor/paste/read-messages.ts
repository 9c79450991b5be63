import type { Incoming, ReadDocument, ReadOptions } from '@toasoan/domain/documents';

/** What is to be read. */
export type Source =
  | { readonly kind: 'page'; readonly html: string }
  | { readonly kind: 'plain'; readonly text: string }
  | { readonly kind: 'word'; readonly file: Blob };

export interface ReadRequest {
  readonly source: Source;
  readonly options: ReadOptions;
}
export type ReadAnswer = ReadDocument;
export type { Incoming };
