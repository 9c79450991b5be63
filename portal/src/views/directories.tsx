import type { PublicDirectory } from '@toasoan/domain';
import { planPath, PLANS_PATH, unitPath, UNITS_PATH } from '../addresses.ts';
import { countStories, type Page } from './page.ts';
import { groupUnits } from './unit-kinds.ts';

/** Every unit there is a page for, by kind. */
export const unitsPage = ({ units }: PublicDirectory): Page => ({
  title: 'Đơn vị',
  description:
    'Các phòng thuộc Sở, đơn vị trực thuộc, trường học và chi hội có tin, bài trên cổng thông tin.',
  path: UNITS_PATH,
  children: (
    <>
      <header class="page-head">
        <h1>Đơn vị</h1>
      </header>
      {units.length === 0 && <p class="empty">Chưa có đơn vị nào.</p>}
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
  title: 'Kế hoạch truyền thông',
  description: 'Các kế hoạch truyền thông mà tin, bài trên cổng thông tin phục vụ.',
  path: PLANS_PATH,
  children: (
    <>
      <header class="page-head">
        <h1>Kế hoạch truyền thông</h1>
      </header>
      {plans.length === 0 && <p class="empty">Chưa có kế hoạch nào.</p>}
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
