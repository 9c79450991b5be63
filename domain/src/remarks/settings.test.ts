import { describe, expect, it } from 'vitest';
import { roleNames } from '../access/roles.ts';
import { emptyContent, type StoryContent } from '../story/content.ts';
import { actions } from '../story/stages.ts';
import { REMARK_RULES, remarkRuleIds } from './rules.ts';
import {
  blockingRemarks,
  changeRemarkSettingsSchema,
  isHeldByRemarks,
  remarksRefused,
  severitiesOf,
} from './settings.ts';
import { mayChangeRemarkSettings } from './who-decides.ts';

const content: StoryContent = {
  ...emptyContent(),
  headline: 'Nhà trường bổ xung  sách',
  topicIds: ['t'.repeat(24)],
};

describe('blockingRemarks', () => {
  it('is empty until something is set to block', () => {
    expect(blockingRemarks(content, {})).toEqual([]);
    expect(blockingRemarks(content, { spellWord: 'warn', doubleSpace: 'off' })).toEqual([]);
  });

  it('has what is set to block and nothing else', () => {
    const found = blockingRemarks(content, { spellWord: 'block' });
    expect(found.map(({ rule, severity, quoted }) => [rule, severity, quoted])).toEqual([
      ['spellWord', 'block', 'bổ xung'],
    ]);
    expect(remarksRefused(found)).toEqual({
      remarks: [
        {
          rule: 'spellWord',
          message: 'Viết đúng là “bổ sung”.',
          quoted: 'bổ xung',
          where: { part: 'headline' },
        },
      ],
    });
  });
});

describe('the settings', () => {
  it.each([
    [{ spellWord: 'block', doubleSpace: 'off' }, true],
    [{}, false],
    [{ spellWord: 'loud' }, false],
    [{ noRule: 'off' }, false],
    [{ linkAnswers: 'off' }, true],
    [{ linkAnswers: 'block' }, false],
  ])('%j: %s', (settings, taken) =>
    expect(changeRemarkSettingsSchema.safeParse({ settings }).success).toBe(taken),
  );

  it('let every rule block but those that rest on the network', () =>
    expect(remarkRuleIds.filter((rule) => !severitiesOf(rule).includes('block'))).toEqual(['linkAnswers']));

  it('may be what the table says', () => {
    for (const rule of remarkRuleIds) expect(severitiesOf(rule)).toContain(REMARK_RULES[rule].severity);
  });

  it('are the officer’s and the administrator’s', () => {
    const may = roleNames.filter((role) =>
      mayChangeRemarkSettings({ personId: 'p', memberships: [{ unitId: 'u', role, from: '', until: null }] }),
    );
    expect(may).toEqual(['publishing_officer', 'administrator']);
  });
});

it('what blocks holds a story on its way to readers, never on its way back', () =>
  expect(actions.filter(isHeldByRemarks)).toEqual(['submit', 'sign_off', 'forward', 'approve']));
