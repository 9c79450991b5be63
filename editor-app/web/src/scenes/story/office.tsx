import { formatExact, type StoryView } from '@toasoan/domain';
import * as words from '#words/story/page';
import { Fact } from '../../components/page/facts.tsx';

type Props = Pick<
  StoryView,
  'claimedBy' | 'sensitive' | 'embargoUntil' | 'schedule' | 'correctionNote' | 'live'
>;

/** Whose hands it is in, what holds it back, when it goes out, what readers are told with it. */
export function Office({ story }: { readonly story: Props }) {
  const { claimedBy, sensitive, embargoUntil, schedule, correctionNote, live } = story;
  return (
    <>
      {claimedBy ? <Fact name={words.atDesk}>{claimedBy.name}</Fact> : null}
      {sensitive ? <Fact name={words.sensitive}>{words.sensitiveStory}</Fact> : null}
      {embargoUntil === null ? null : (
        <Fact name={words.embargo}>
          {Date.parse(embargoUntil) > Date.now()
            ? formatExact(embargoUntil)
            : words.embargoOver(formatExact(embargoUntil))}
        </Fact>
      )}
      {schedule ? (
        <Fact name={words.schedule}>{words.scheduledBy(formatExact(schedule.at), schedule.by.name)}</Fact>
      ) : null}
      {live && correctionNote !== '' ? <Fact name={words.correctionNote}>{correctionNote}</Fact> : null}
    </>
  );
}
