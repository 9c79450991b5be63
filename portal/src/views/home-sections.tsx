import { STORY_KINDS, type PublicHomeSection } from '@toasoan/domain';
import { clusterPath, sectionPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import { Cards } from './cards.tsx';

/** Below the newest stories: those of each kind and of each cluster of a plan, with the way to all of them. */
export const HomeSections = ({ sections }: { readonly sections: readonly PublicHomeSection[] }) => (
  <>
    {sections.map(({ of, stories }, index) => {
      const id = `muc-${index + 1}`;
      const { title, path } = place(of);
      return (
        <section class="home-section" aria-labelledby={id}>
          <h2 id={id}>
            <a href={path}>{title}</a>
          </h2>
          <Cards stories={stories} shape="card" level={3} />
          <p class="more">
            <a href={path} aria-label={words.allOf(title)}>
              {words.seeAll}
            </a>
          </p>
        </section>
      );
    })}
  </>
);

const place = (of: PublicHomeSection['of']): { title: string; path: string } =>
  'kind' in of
    ? { title: STORY_KINDS[of.kind], path: sectionPath(of.kind) }
    : { title: of.title, path: clusterPath(of.cluster) };
