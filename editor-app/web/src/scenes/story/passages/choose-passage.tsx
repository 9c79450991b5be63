import { Button, Group, NativeSelect, Stack, Textarea } from '@mantine/core';
import { QUOTE_MOST, type RunningText } from '@toasoan/domain';
import { useState } from 'react';
import * as common from '#words/common';
import * as texts from '#words/story/passages';
import { trimmed, type Stretch } from './stretch-of.ts';

const short = (words: string): string => (words.length > 70 ? `${words.slice(0, 69).trimEnd()}…` : words);

interface Props {
  readonly running: RunningText;
  readonly onChoose: (stretch: Stretch) => void;
  readonly onClose: () => void;
}

/** Chooses a passage without a pointer: a paragraph by its first words, and words in it by the keys of a text field. */
export function ChoosePassage({ running: { text, lines }, onChoose, onClose }: Props) {
  const [number, setNumber] = useState(0);
  const [part, setPart] = useState<Stretch | null>(null);
  const line = lines[number];
  const whole: Stretch = line ? { from: line.start, to: line.start + line.text.length } : { from: 0, to: 0 };
  const stretch = trimmed(text, part ?? whole, QUOTE_MOST);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={texts.passage}
        autoFocus
        data={lines.map((one, index) => ({
          value: String(index),
          label: `${index + 1}. ${short(one.text)}`,
        }))}
        value={String(number)}
        onChange={(event) => {
          setNumber(Number(event.currentTarget.value));
          setPart(null);
        }}
      />
      <Textarea
        label={texts.wordsOfPassage}
        description={texts.wordsOfPassageHint}
        // Not `readOnly`, with which some browsers move no caret by keys; what is typed changes nothing.
        aria-readonly
        inputMode="none"
        autosize
        maxRows={8}
        value={line?.text ?? ''}
        onChange={() => undefined}
        onSelect={({ currentTarget: { selectionStart: from, selectionEnd: to } }) =>
          setPart(from === to ? null : { from: whole.from + from, to: whole.from + to })
        }
      />
      <Group gap="xs">
        <Button size="sm" disabled={!stretch} onClick={() => stretch && onChoose(stretch)}>
          {part ? texts.remarkOnWords : texts.remarkOnPassage}
        </Button>
        <Button size="sm" variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
      </Group>
    </Stack>
  );
}
