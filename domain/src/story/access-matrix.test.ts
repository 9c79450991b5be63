import { describe, expect, it } from 'vitest';
import { roleNames } from '../access/roles.ts';
import { report } from '../testing/check.ts';
import { actions, stages } from './stages.ts';
import { accessMatrixDocument, isLetThrough, isOfTheClock, relations } from './testing/access-matrix.ts';
import { isExpected } from './testing/expected-access.ts';

describe('the access matrix', () => {
  it('lets through whom the rules of the house name, and nobody else: every cell', () => {
    const wrong: string[] = [];
    let cells = 0;
    let open = 0;
    const check = (cell: string, found: boolean, expected: boolean): void => {
      cells += 1;
      if (found) open += 1;
      if (found !== expected) wrong.push(`${cell}: ${found ? 'let through' : 'refused'}`);
    };
    for (const action of actions)
      for (const stage of stages) {
        check(
          `clock ${action} at ${stage}`,
          isOfTheClock(action, stage),
          isExpected(action, stage, 'clock', 'own'),
        );
        for (const role of roleNames)
          for (const relation of relations)
            check(
              `${role} (${relation}) ${action} at ${stage}`,
              isLetThrough(action, stage, role, relation),
              isExpected(action, stage, role, relation),
            );
      }
    report(`access matrix: ${cells} cells, ${open} let through`);
    expect(wrong).toEqual([]);
    expect(cells).toBe(actions.length * stages.length * (roleNames.length * relations.length + 1));
  });

  it('is printed in the documentation as it is', async () => {
    // Write it anew with: npx vitest run --project pure access-matrix -u
    await expect(accessMatrixDocument()).toMatchFileSnapshot('../../../docs/access-matrix.md');
  });
});
