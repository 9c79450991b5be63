import { actions } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { arrange } from './order.ts';

it('has a place for every action a person is offered', () => {
  const { shown, folded } = arrange(actions);
  expect([...shown, ...folded].sort()).toEqual(actions.filter((action) => action !== 'publish_due').sort());
});

it('folds what is seldom needed, unless there is little', () => {
  expect(arrange(['claim', 'return', 'hand_over', 'mark_sensitive'])).toEqual({
    primary: 'claim',
    shown: ['claim', 'return'],
    folded: ['hand_over', 'mark_sensitive'],
  });
  expect(arrange(['archive', 'withdraw', 'correct'])).toMatchObject({ folded: [] });
});
