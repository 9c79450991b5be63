import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import * as words from '#words/write/topics';
import { TopicDialog } from './topic-dialog.tsx';
import type { TopicOption } from './topic-list.ts';

interface Props {
  /** Id of the button, for what leads to it. */
  readonly id?: string;
  readonly ids: readonly string[];
  /** Null while the plans are not known yet. */
  readonly options: readonly TopicOption[] | null;
  readonly onChange: (ids: readonly string[]) => void;
}

/** The way to all topics of the plans. */
export function ChooseTopics({ id, ids, options, onChange }: Props) {
  const [choosing, dialog] = useDisclosure(false);
  return (
    <>
      <Button
        id={id}
        variant="default"
        leftSection={<IconPlus size={20} aria-hidden />}
        disabled={!options}
        onClick={dialog.open}
      >
        {words.choose}
      </Button>
      {choosing && options ? (
        <TopicDialog ids={ids} options={options} onChange={onChange} onClose={dialog.close} />
      ) : null}
    </>
  );
}
