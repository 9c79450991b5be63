import { Button, Group, List, Stack, Text } from '@mantine/core';
import type { PartsGone, StoryView, VersionLine } from '@toasoan/domain';
import * as common from '#words/common';
import * as words from '#words/versions';
import { useRestore } from '../../api/versions.ts';
import { RequestError } from '../../api/request-error.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import { versionInWords } from './version-words.ts';

interface Props {
  readonly story: StoryView;
  readonly version: VersionLine;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Says what going back to a version does, and what of it cannot come back. */
export function RestoreDialog({ story, version, onDone, onClose }: Props) {
  const restore = useRestore(story.id);
  const gone = partsGoneIn(restore.error);
  const go = (): void => {
    const without = gone ? [...gone.assetIds, ...gone.topicIds] : [];
    restore.mutate({ revision: version.revision, basedOn: story.revision, without }, { onSuccess: onDone });
  };
  return (
    <Dialog title={words.restoreQuestion} onClose={onClose}>
      <Stack>
        <Text>
          {words.contentOf} <strong>{versionInWords(version)}</strong> {words.becomesCurrent}
        </Text>
        <List>
          <List.Item>{words.currentStays}</List.Item>
          <List.Item>{words.restStays}</List.Item>
        </List>
        {gone ? <WhatIsGone gone={gone} /> : <ErrorNotice error={restore.error} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {common.cancel}
          </Button>
          <Button loading={restore.isPending} onClick={go} data-autofocus>
            {gone ? words.restoreRest : words.restore}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

function WhatIsGone({ gone }: { readonly gone: PartsGone }) {
  return (
    <Notice tone="warning" role="alert">
      <Text>{words.partsGone}</Text>
      <List>
        {gone.assetIds.length > 0 ? <List.Item>{words.assetsGone(gone.assetIds.length)}</List.Item> : null}
        {gone.topicIds.length > 0 ? <List.Item>{words.topicsGone(gone.topicIds.length)}</List.Item> : null}
      </List>
    </Notice>
  );
}

function partsGoneIn(error: unknown): PartsGone | null {
  const body = error instanceof RequestError ? error.body : null;
  return body?.id === 'version.parts_gone' ? (body.details as unknown as PartsGone) : null;
}
