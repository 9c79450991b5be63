import { Stack, Text } from '@mantine/core';
import { FANPAGE_LIMITS, type FanpagePost } from '@toasoan/domain';
import * as language from '#words/language';
import * as words from '#words/preview';
import { Notice } from '../../components/notice.tsx';
import { FanpageCard } from './fanpage-card.tsx';
import classes from './preview.module.css';

const number = new Intl.NumberFormat(language.locale);

/** The post in the feed of a phone and of a desktop, which fold its text at different places. */
export function FanpagePreview({ post }: { readonly post: FanpagePost }) {
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
    </Stack>
  );
}
