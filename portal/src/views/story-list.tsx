import type { Paged, PublicStoryCard } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { Cards } from './cards.tsx';
import { Pager } from './pager.tsx';

interface StoryListProps {
  readonly path: string;
  readonly list: Paged<PublicStoryCard>;
  readonly level: 2 | 3;
}

/** A page of a list of stories, with the way to the others. */
export const StoryList = ({ path, list, level }: StoryListProps) => (
  <>
    {list.items.length > 0 && <Cards stories={list.items} shape="line" level={level} />}
    {list.total === 0 && <p class="empty">{words.nonePublished}</p>}
    <Pager path={path} list={list} />
  </>
);
