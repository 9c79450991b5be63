import type { PublicUnit } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { UNITS_PATH } from '../addresses.ts';
import { listPage } from './list-page.tsx';
import type { Page } from './page.ts';
import { unitKindLabel } from './unit-kinds.ts';

/** A unit and its stories. */
export const unitPage = (unit: PublicUnit): Page =>
  listPage({
    of: { kind: 'unit', slug: unit.slug },
    title: unit.name,
    description: words.unitExplained(unit.name),
    crumbs: [{ path: UNITS_PATH, label: words.units }],
    head: (
      <>
        <p class="kicker">
          <span>{unitKindLabel(unit.kind)}</span>
        </p>
        <h1>{unit.name}</h1>
      </>
    ),
    stories: unit.stories,
  });
