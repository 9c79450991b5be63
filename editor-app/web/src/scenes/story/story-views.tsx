import { Text, Title } from '@mantine/core';
import * as words from '#words/feedback';
import { useStoryViews } from '../../api/feedback.ts';

const number = new Intl.NumberFormat('vi');
const dayInWords = (day: string): string => day.split('-').reverse().join('/');

/** How often a story that was published was read on the website. */
export function StoryViews({ storyId }: { readonly storyId: string }) {
  const { data } = useStoryViews(storyId);
  if (!data) return null;
  return (
    <section aria-label={words.viewsTitle}>
      <Title order={2} size="h4">
        {words.viewsTitle}
      </Title>
      <Text>{data.total === 0 ? words.notRead : words.views(number.format(data.total))}</Text>
      {data.days.length > 0 ? (
        <details>
          <summary>{words.lastDays}</summary>
          <ul>
            {data.days.map(({ day, views }) => (
              <li key={day}>{words.viewsOfDay(dayInWords(day), number.format(views))}</li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
