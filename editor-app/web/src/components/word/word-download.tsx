import { Button, Group } from '@mantine/core';
import { IconFileTypeDocx } from '@tabler/icons-react';
import { DESK_NOTE, mayTakeDeskNotes, slugify, type StoryContent } from '@toasoan/domain';
import { useContext, useState } from 'react';
import * as words from '#words/word-file';
import { AssetsContext } from '../../api/assets.ts';
import { membershipsNow, useSession } from '../../api/session-context.ts';
import { Notice } from '../notice.tsx';

/** Saves a story as a Word file; for people of the departments also with the notes to the desk in it. */
export function WordDownload({ content }: { readonly content: StoryContent }) {
  const { me } = useSession();
  const assets = useContext(AssetsContext);
  const [making, setMaking] = useState<'public' | 'desk' | null>(null);
  const [failed, setFailed] = useState(false);
  const hasNotes = (content.body.content ?? []).some(({ type }) => type === DESK_NOTE);
  const withNotes = hasNotes && mayTakeDeskNotes({ personId: me.id, memberships: membershipsNow(me) });
  const make = async (kind: 'public' | 'desk'): Promise<void> => {
    setMaking(kind);
    setFailed(false);
    try {
      const { save, wordOf } = await import('./save-word.ts');
      const file = await wordOf(content, { assets, deskNotes: kind === 'desk' && withNotes });
      save(file, `${slugify(content.headline)}${kind === 'desk' ? '-noi-bo' : ''}.docx`);
    } catch {
      setFailed(true);
    } finally {
      setMaking(null);
    }
  };
  const icon = <IconFileTypeDocx size={20} aria-hidden />;
  return (
    <>
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={icon}
          loading={making === 'public'}
          onClick={() => void make('public')}
        >
          {words.download}
        </Button>
        {withNotes ? (
          <Button
            variant="default"
            leftSection={icon}
            loading={making === 'desk'}
            onClick={() => void make('desk')}
          >
            {words.downloadWithNotes}
          </Button>
        ) : null}
      </Group>
      {failed ? (
        <Notice tone="error" role="alert">
          {words.failed}
        </Notice>
      ) : null}
    </>
  );
}
