import { STORY_KINDS, type StoryContent } from '@toasoan/domain';
import { VisuallyHidden } from '@mantine/core';
import type { ReactNode } from 'react';
import { RichText } from '../../../components/text/rich-text.tsx';
import { isOnlyHere } from './differences.ts';
import classes from './saving.module.css';

interface Props {
  readonly title: string;
  readonly content: StoryContent;
  readonly other: StoryContent;
  readonly changed: ReadonlySet<keyof StoryContent>;
}

/** One version to compare: where it differs from the other is marked. */
export function VersionView({ title, content, other, changed }: Props) {
  const field = (name: keyof StoryContent, label: string, value: ReactNode) => (
    <div className={changed.has(name) ? `${classes.field} ${classes.changed}` : classes.field}>
      <dt>
        {label}
        {changed.has(name) ? <VisuallyHidden> (khác nhau)</VisuallyHidden> : null}
      </dt>
      <dd>{value}</dd>
    </div>
  );
  return (
    <section className={classes.version} aria-label={title}>
      <h3 className={classes.versionTitle}>{title}</h3>
      <dl>
        {field('kind', 'Thể loại', STORY_KINDS[content.kind])}
        {field('headline', 'Tít', content.headline || '(trống)')}
        {field('standfirst', 'Sa-pô', content.standfirst || '(trống)')}
        {field('byline', 'Tác giả', content.byline || '(trống)')}
        {field('topicIds', 'Chủ đề', `${content.topicIds.length} chủ đề`)}
      </dl>
      <RichText body={content.body} marked={isOnlyHere(other.body)} />
    </section>
  );
}
