import { Text } from '@mantine/core';
import { useState } from 'react';
import { readersInWords, writerInWords } from './presence-words.ts';
import { newSeat, usePresence } from './use-presence.ts';

/** On the page of a story: who else is at it, and who writes. Nothing while nobody is. */
export function PresenceLine({ storyId }: { readonly storyId: string }) {
  const [seat] = useState(newSeat);
  const { view } = usePresence(storyId, seat);
  const words = view ? [writerInWords(view), readersInWords(view)].filter(Boolean) : [];
  return (
    <div role="status">
      {words.map((sentence) => (
        <Text key={sentence} size="sm">
          {sentence}
        </Text>
      ))}
    </div>
  );
}
