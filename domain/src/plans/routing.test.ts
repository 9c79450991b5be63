import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels } from '../access/roles.ts';
import { check } from '../testing/check.ts';
import { routeStory, type RoutableTopic } from './routing.ts';

const OFFICE = 'van-phong';
const unit = fc.constantFrom('phong-gdpt', 'phong-gdmn', 'phong-hssv', 'phong-tccb', OFFICE);
const level = fc.constantFrom(...levels);
const lead = fc.record({ unitId: unit, levels: fc.option(fc.uniqueArray(level), { nil: undefined }) });
const topic: fc.Arbitrary<RoutableTopic> = fc.record({
  id: fc.uuid(),
  leads: fc.array(lead, { maxLength: 3 }),
  cooperatingUnitIds: fc.array(unit, { maxLength: 4 }),
});
const topics = fc.array(topic, { maxLength: 5 });
const sender = fc.uniqueArray(level);

describe('routeStory', () => {
  it('leads to a unit its deciding topic names, or to the coordinator', () => {
    check(
      fc.property(topics, sender, (list, unitLevels) => {
        const route = routeStory(list, unitLevels, OFFICE);
        const deciding = list.find(({ leads }) => leads.length > 0);
        expect(route.byTopicId).toBe(deciding?.id ?? null);
        if (deciding) expect(deciding.leads.map((entry) => entry.unitId)).toContain(route.leadUnitId);
        else expect(route.leadUnitId).toBe(OFFICE);
      }),
    );
  });

  it('prefers the lead that answers for the level of the sending unit', () => {
    check(
      fc.property(topics, sender, (list, unitLevels) => {
        const { byTopicId, leadUnitId } = routeStory(list, unitLevels, OFFICE);
        const leads = list.find(({ id }) => id === byTopicId)?.leads ?? [];
        const fitting = leads.filter((entry) => entry.levels?.some((name) => unitLevels.includes(name)));
        if (leads.length > 0) expect(leadUnitId).toBe((fitting[0] ?? leads[0])?.unitId);
      }),
    );
  });

  it('tells everyone else named on any topic, once, and not the lead', () => {
    check(
      fc.property(topics, sender, (list, unitLevels) => {
        const { leadUnitId, cooperatingUnitIds } = routeStory(list, unitLevels, OFFICE);
        const named = list.flatMap((entry) => [
          ...entry.leads.map(({ unitId }) => unitId),
          ...entry.cooperatingUnitIds,
        ]);
        expect(cooperatingUnitIds).not.toContain(leadUnitId);
        expect(new Set([...cooperatingUnitIds, leadUnitId])).toEqual(new Set([...named, leadUnitId]));
        expect(new Set(cooperatingUnitIds).size).toBe(cooperatingUnitIds.length);
      }),
    );
  });

  it('further topics never change the lead', () => {
    check(
      fc.property(topics, topics, sender, (list, further, unitLevels) => {
        const route = routeStory(list, unitLevels, OFFICE);
        if (route.byTopicId === null) return;
        const { leadUnitId, byTopicId } = routeStory([...list, ...further], unitLevels, OFFICE);
        expect({ leadUnitId, byTopicId }).toEqual({
          leadUnitId: route.leadUnitId,
          byTopicId: route.byTopicId,
        });
      }),
    );
  });

  it('row 4 of the Hồ Chí Minh table: the department of the level, the first named for a unit without levels', () => {
    const row: RoutableTopic = {
      id: '2-4',
      leads: [
        { unitId: 'phong-gdmn', levels: ['preschool'] },
        { unitId: 'phong-gdpt', levels: ['primary', 'lower_secondary', 'upper_secondary'] },
      ],
      cooperatingUnitIds: ['phong-hssv'],
    };
    expect(routeStory([row], ['upper_secondary'], OFFICE)).toEqual({
      leadUnitId: 'phong-gdpt',
      byTopicId: '2-4',
      cooperatingUnitIds: ['phong-gdmn', 'phong-hssv'],
    });
    expect(routeStory([row], [], OFFICE).leadUnitId).toBe('phong-gdmn');
    expect(routeStory([], [], OFFICE)).toEqual({
      leadUnitId: OFFICE,
      byTopicId: null,
      cooperatingUnitIds: [],
    });
  });
});
