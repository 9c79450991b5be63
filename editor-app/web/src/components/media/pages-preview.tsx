import { Button, Group, Text } from '@mantine/core';
import type { AssetView } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/media';
import { pagesOf } from '../../api/preview.ts';
import { PicturePreview } from './picture-preview.tsx';

interface Props {
  readonly asset: AssetView;
  /** What is to be seen on the pages, as a story says; as the library says when absent. */
  readonly alt?: string;
}

/** The pages of a document, one at a time. */
export function PagesPreview({ asset, alt }: Props) {
  const pages = pagesOf(asset);
  const [index, setIndex] = useState(0);
  const at = Math.min(index, pages.length - 1);
  const all = asset.pages ?? pages.length;
  return (
    <div>
      <PicturePreview asset={asset} alt={alt} page={pages[at] ?? 1} />
      {pages.length > 1 ? (
        <Group justify="center" mt="sm" role="group" aria-label={words.pages}>
          <Button variant="default" disabled={at === 0} onClick={() => setIndex(at - 1)}>
            {common.previousPage}
          </Button>
          <Text role="status">{common.pageOf(pages[at] ?? 1, all)}</Text>
          <Button variant="default" disabled={at >= pages.length - 1} onClick={() => setIndex(at + 1)}>
            {common.nextPage}
          </Button>
        </Group>
      ) : null}
      {all > pages.length ? (
        <Text size="sm" c="dimmed" mt="xs">
          {words.firstPagesShown(pages.length)}
        </Text>
      ) : null}
    </div>
  );
}
