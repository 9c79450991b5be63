import { expect, it } from 'vitest';
import { startNewsroom, targets } from './testing/every-page.ts';
import { errorsOf, hasJava } from './testing/nu.ts';

const java = await hasJava();

it.skipIf(!java)(
  `the Nu HTML checker finds nothing wrong with any page${java ? '' : ' (skipped: no Java here)'}`,
  { timeout: 240_000 },
  async () => {
    const { request } = await startNewsroom();
    const pages: Record<string, string> = {};
    for (const [name, target] of Object.entries(targets)) pages[name] = (await request(target)).text;
    expect(await errorsOf(pages)).toEqual([]);
  },
);
