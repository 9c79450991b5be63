import { Stack } from '@mantine/core';
import { CONTENT_LIMITS, type StoryContent } from '@toasoan/domain';
import { WordDownload } from '../../components/word/word-download.tsx';
import { IncomingDesk, type IncomingDeskProps } from '../../editor/paste/incoming-desk.tsx';

export interface WritingToolsProps extends Omit<IncomingDeskProps, 'onTitle'> {
  readonly content: StoryContent;
  readonly onChange: (change: Pick<StoryContent, 'headline'>) => void;
}

/** What comes into the text from elsewhere, and the Word file it can leave as. Loaded after the desk itself. */
export function WritingTools({ content, onChange, ...incoming }: WritingToolsProps) {
  const takeTitle = (title: string): boolean => {
    if (content.headline !== '' || title.length > CONTENT_LIMITS.headline) return false;
    onChange({ headline: title });
    return true;
  };
  return (
    <Stack gap="xs" mt="xs">
      <IncomingDesk {...incoming} onTitle={takeTitle} />
      <WordDownload content={content} />
    </Stack>
  );
}
