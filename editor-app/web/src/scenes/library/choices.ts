import { compareVietnamese, type Me, type Reference } from '@toasoan/domain';
import * as words from '#words/units';
import { unitsOfMine } from './rights.ts';

interface Option {
  readonly value: string;
  readonly label: string;
}
export interface OptionGroup {
  readonly group: string;
  readonly items: Option[];
}

const byLabel = (a: Option, b: Option): number => compareVietnamese(a.label, b.label);

/** Units to filter by: the person's own first, then the others, in Vietnamese order. */
export function unitGroups(me: Me, reference: Reference | undefined): OptionGroup[] {
  const mine = unitsOfMine(me).map(({ id, name }) => ({ value: id, label: name }));
  const own = new Set(mine.map(({ value }) => value));
  const others = (reference?.units ?? [])
    .filter(({ id }) => !own.has(id))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort(byLabel);
  return [
    ...(mine.length > 0 ? [{ group: words.myUnits, items: mine }] : []),
    ...(others.length > 0 ? [{ group: mine.length > 0 ? words.otherUnits : words.unit, items: others }] : []),
  ];
}

/** Topics of the plans in force, under their plans, in Vietnamese order with numbers by value. */
export const topicGroups = (reference: Reference | undefined): OptionGroup[] =>
  (reference?.plans ?? [])
    .map((plan) => ({
      group: plan.shortTitle,
      items: plan.topics
        .map(({ id, number, title }) => ({ value: id, label: number ? `${number}. ${title}` : title }))
        .sort(byLabel),
    }))
    .sort((a, b) => compareVietnamese(a.group, b.group));
