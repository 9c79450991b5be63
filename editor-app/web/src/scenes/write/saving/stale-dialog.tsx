import { Button, Group, Stack, Text } from '@mantine/core';
import { ERRORS, formatDateTime, type StoryContent } from '@toasoan/domain';
import { Dialog } from '../../../components/dialog.tsx';
import { differingFields } from './differences.ts';
import type { Theirs } from './save-state.ts';
import type { Saver } from './saver.ts';
import classes from './saving.module.css';
import { VersionView } from './version-view.tsx';

interface Props {
  readonly mine: StoryContent;
  readonly theirs: Theirs;
  readonly saver: Saver;
}

/** Two versions of a story side by side, and the choice between them. Neither choice loses the other's words. */
export function StaleDialog({ mine, theirs, saver }: Props) {
  const changed = differingFields(mine, theirs.content);
  const whose = [theirs.by?.name, theirs.at ? `lúc ${formatDateTime(theirs.at)}` : null]
    .filter(Boolean)
    .join(', ');
  return (
    <Dialog title="Bài có hai bản khác nhau" size="80rem" large>
      <Stack>
        <Text>{ERRORS['story.stale'][1]}</Text>
        <div className={classes.versions}>
          <VersionView title="Bản của tôi" content={mine} other={theirs.content} changed={changed} />
          <VersionView
            title={whose ? `Bản trên máy chủ (${whose})` : 'Bản trên máy chủ'}
            content={theirs.content}
            other={mine}
            changed={changed}
          />
        </div>
        <Group className={classes.choices}>
          <Button onClick={saver.keepMine} data-autofocus>
            Giữ bản của tôi
          </Button>
          <Button variant="default" onClick={saver.takeTheirs}>
            Lấy bản mới
          </Button>
          <Text size="sm" c="dimmed">
            Lấy bản mới thì bản của bạn vẫn được giữ trên máy này.
          </Text>
        </Group>
      </Stack>
    </Dialog>
  );
}
