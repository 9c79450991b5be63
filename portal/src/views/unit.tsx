import type { PublicUnit } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { pagePath, unitPath, UNITS_PATH } from '../addresses.ts';
import { titleOfPage, type Page } from './page.ts';
import { StoryList } from './story-list.tsx';
import { unitKindLabel } from './unit-kinds.ts';

/** A unit and its stories. */
export function unitPage(unit: PublicUnit): Page {
  const path = unitPath(unit.slug);
  return {
    title: titleOfPage(unit.name, unit.stories.page),
    description: words.unitExplained(unit.name),
    path: pagePath(path, unit.stories.page),
    children: (
      <>
        <header class="page-head">
          <p class="kicker">
            <a href={UNITS_PATH}>{words.units}</a>
            <span>{unitKindLabel(unit.kind)}</span>
          </p>
          <h1>{unit.name}</h1>
        </header>
        <section aria-labelledby="tin-bai">
          <h2 id="tin-bai">{words.stories}</h2>
          <StoryList path={path} list={unit.stories} level={3} />
        </section>
      </>
    ),
  };
}
