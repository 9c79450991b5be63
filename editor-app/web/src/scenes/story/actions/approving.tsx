import { Textarea } from '@mantine/core';
import type { StoryView } from '@toasoan/domain';
import { Suspense } from 'react';
import * as words from '#words/story/actions';
import { later } from '../../../components/later.ts';
import { StoryText } from '../../../components/text/story-text.tsx';
import type { Filled } from './action-input.ts';
import { ChannelChoice } from './channel-choice.tsx';
import { Checklist } from './checklist.tsx';
import classes from './checklist.module.css';
import { EmbargoField } from './fields/embargo-field.tsx';

const TERMS_MAX = 1_000;

/** The difference comes after the text, which is what is approved. */
const ChangesSeen = later(async () => (await import('./changes-seen.tsx')).ChangesSeen);

interface Props {
  readonly story: StoryView;
  readonly filled: Filled;
  readonly onChange: (part: Partial<Filled>) => void;
  /** True for the department's approval, which names channels and answers the checklist. */
  readonly signs: boolean;
  /** What is wrong with the hour of the embargo. */
  readonly timeFault: string | null;
}

/** What an approver sees and says: the text with its pictures, what changed in it, the checklist, the channels. */
export function Approving({ story, filled, onChange, signs, timeFault }: Props) {
  return (
    <>
      <StoryText content={story.content} withHeadline />
      <Suspense>
        <ChangesSeen story={story} />
      </Suspense>
      {signs ? (
        <>
          <Checklist lines={story.checklist} />
          <ChannelChoice
            open={story.openChannels}
            value={filled.channels}
            onChange={(channels) => onChange({ channels })}
          />
          <details className={classes.more}>
            <summary>{words.termsAndEmbargo}</summary>
            <Textarea
              label={words.terms}
              description={words.termsHint}
              autosize
              minRows={2}
              maxLength={TERMS_MAX}
              value={filled.terms}
              onChange={(event) => onChange({ terms: event.currentTarget.value })}
            />
            <EmbargoField story={story} filled={filled} onChange={onChange} mayLeave fault={timeFault} />
          </details>
        </>
      ) : null}
    </>
  );
}
