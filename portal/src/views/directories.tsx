import type { PublicDirectory } from '@toasoan/domain';
import * as words from '../words/index.ts';
import { planPath, PLANS_PATH, unitPath, UNITS_PATH } from '../addresses.ts';
import { countStories, type Page } from './page.ts';
import { groupUnits } from './unit-kinds.ts';

/** Every unit there is a page for, by kind. */
export const unitsPage = ({ units }: PublicDirectory): Page => ({
  title: words.units,
  description: words.unitsExplained,
  path: UNITS_PATH,
  crumbs: [],
  children: (
    <>
      <header class="page-head">
        <h1>{words.units}</h1>
      </header>
      {units.length === 0 && <p class="empty">{words.noUnits}</p>}
      {groupUnits(units).map((group) => (
        <section class="group">
          <h2>{group.label}</h2>
          <ul class="directory" role="list">
            {group.units.map((unit) => (
              <li>
                <a href={unitPath(unit.slug)}>{unit.name}</a>
                <span class="count">{countStories(unit.stories)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  ),
});

/** Every plan there is a page for. */
export const plansPage = ({ plans }: PublicDirectory): Page => ({
  title: words.plans,
  description: words.plansExplained,
  path: PLANS_PATH,
  crumbs: [],
  children: (
    <>
      <header class="page-head">
        <h1>{words.plans}</h1>
      </header>
      {plans.length === 0 && <p class="empty">{words.noPlans}</p>}
      <ul class="plans" role="list">
        {plans.map((plan) => (
          <li>
            <h2>
              <a href={planPath(plan.slug)}>{plan.shortTitle}</a>
            </h2>
            <p>{plan.title}</p>
          </li>
        ))}
      </ul>
    </>
  ),
});
