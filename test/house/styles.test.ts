import path from 'node:path';
import { expect, it } from 'vitest';
import { filesOf, textOf } from './catalogue.ts';

/** Class names of a sheet, as CSS modules give them. */
const classesIn = (sheet: string): ReadonlySet<string> =>
  new Set(Array.from(textOf(sheet).matchAll(/\.([a-z]\w*)/gi), ([, name = '']) => name));

it('every class a screen takes from a sheet is in that sheet', () => {
  const missing: string[] = [];
  let taken = 0;
  for (const file of filesOf('editor-app/web/src', /\.tsx?$/)) {
    // Addresses of modules name files, not classes.
    const text = textOf(file);
    const code = text.replaceAll(/ from '[^']+'/g, '');
    for (const [, name = '', sheet = ''] of text.matchAll(/import (\w+) from '(\.[^']+\.module\.css)'/g)) {
      const known = classesIn(path.posix.join(path.posix.dirname(file), sheet));
      for (const [, used = ''] of code.matchAll(new RegExp(`(?<![\\w.])${name}\\.(\\w+)`, 'g'))) {
        taken += 1;
        if (!known.has(used)) missing.push(`${file}: ${used} of ${sheet}`);
      }
    }
  }
  expect(taken).toBeGreaterThan(200);
  expect(missing).toEqual([]);
});
