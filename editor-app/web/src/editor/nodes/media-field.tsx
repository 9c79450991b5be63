import { Textarea } from '@mantine/core';
import type { AssetText } from '@toasoan/domain';
import { memo, useEffect, useState } from 'react';
import { wantedClass, type WantedInText } from './wanted-fields.ts';

interface Props {
  /** Which text of the medium it is; by this its field is found in the block. */
  readonly name: AssetText;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly max: number;
  /** Marked while it is empty, since a story is not sent without it. */
  readonly wanted?: WantedInText;
  readonly onWrite: (words: Partial<Record<AssetText, string>>) => void;
}

/**
 * A line of text that belongs to a medium. Keeps its own value while typed in, so that input methods are not disturbed.
 * Not rendered whenever something is heard of any asset: a field that grows measures itself, and there may be hundreds.
 */
export const MediaField = memo(function MediaField({
  name,
  label,
  hint,
  value,
  max,
  wanted,
  onWrite,
}: Props) {
  const [text, setText] = useState(value);
  // An undo changes the attribute from outside.
  useEffect(() => setText(value), [value]);
  const change = (typed: string): void => {
    setText(typed);
    onWrite({ [name]: typed });
  };
  return (
    <Textarea
      name={name}
      label={label}
      description={wanted && text === '' ? hint : undefined}
      autosize
      minRows={1}
      maxLength={max}
      value={text}
      classNames={wanted ? { input: wantedClass(wanted) } : {}}
      onChange={(event) => change(event.currentTarget.value.replace(/\n/g, ' '))}
    />
  );
});
