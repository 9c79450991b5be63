import { Stack, Text } from '@mantine/core';
import { FANPAGE_LIMITS, fanpagePost, type PreviewView } from '@toasoan/domain';
import * as language from '#words/language';
import * as words from '#words/preview';
import { Notice } from '../../components/notice.tsx';
import { FanpageCard } from './fanpage-card.tsx';
import classes from './preview.module.css';
import type { Drafting } from './wording/use-drafting.ts';
import { wordingOf } from './wording/wording-draft.ts';
import { WordingFacts } from './wording/wording-facts.tsx';
import { WordingForm } from './wording/wording-form.tsx';

const number = new Intl.NumberFormat(language.locale);

interface Props {
  readonly preview: PreviewView;
  readonly drafting: Drafting;
  readonly onRefresh: () => void;
}

/** The post in the feed of a phone and of a desktop, which fold its text at different places; who may, words it. */
export function FanpagePreview({ preview, drafting, onRefresh }: Props) {
  const post = postOf(preview, drafting);
  const { attachment, text } = post;
  const left = attachment.kind === 'photos' ? attachment.left : 0;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {words.fanpageExplained(number.format(text.length), number.format(FANPAGE_LIMITS.text))}
      </Text>
      {left > 0 ? <Notice tone="info">{words.picturesLeft(FANPAGE_LIMITS.photos, left)}</Notice> : null}
      <div className={classes.posts}>
        <FanpageCard post={post} screen="phone" title={words.onPhone} />
        <FanpageCard post={post} screen="desktop" title={words.onDesktop} />
      </div>
      {preview.wording.mayChange ? (
        <WordingForm preview={preview} drafting={drafting} onRefresh={onRefresh} />
      ) : (
        <WordingFacts state={preview.wording} />
      )}
    </Stack>
  );
}

function postOf({ fanpage, fanpageEdition }: PreviewView, { draft }: Drafting) {
  if (!draft) return fanpage;
  return fanpagePost({ ...fanpageEdition, fanpage: wordingOf(draft, fanpageEdition) }, fanpage.link);
}
