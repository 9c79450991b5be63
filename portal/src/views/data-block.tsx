import type { StructuredData } from './structured-data.ts';

/** JSON-LD in a page: a block of data, which no browser runs. Nothing in it can end the element. */
export const DataBlock = ({ data }: { readonly data: StructuredData }) => (
  <script
    type="application/ld+json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(data).replace(/</g, '\\u003c') }}
  />
);
