import { describe, expect, it } from 'vitest';
import { card, directory, home, paged, plan, story, topicOf, unitOf } from './testing/fixtures.ts';
import { startPortal } from './testing/start-portal.ts';

describe('hostile words', () => {
  const HOSTILE = `"><script>alert(1)</script><img src=x onerror=alert(1)>' onfocus='alert(1)&lt;`;

  /** The same value with every text hostile that is not an address, a name in code or a time. */
  function poison<Value>(value: Value, key = ''): Value {
    const kept = [
      'slug',
      'planSlug',
      'kind',
      'type',
      'assetId',
      'coverAssetId',
      'sha256',
      'format',
      'role',
      'href',
      'from',
      'until',
    ];
    if (typeof value === 'string') {
      // The name of a file is a code, that of a unit is not.
      const isCode =
        kept.includes(key) || key.endsWith('At') || (key === 'name' && /^[a-z0-9-]+$/.test(value));
      return (isCode ? value : HOSTILE) as Value;
    }
    if (Array.isArray(value)) return value.map((item: unknown) => poison(item, key)) as Value;
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, poison(item, name)]),
    ) as Value;
  }

  it('are text in every page', async () => {
    const { cms, request } = await startPortal({ siteName: HOSTILE });
    cms.put('home?page=1', poison(home(1)));
    cms.put('stories/a', poison(story({ correctionNote: 'x' })));
    cms.put('topics/a?page=1', poison(topicOf(1)));
    cms.put('units/a?page=1', poison(unitOf()));
    cms.put('plans/a', poison(plan));
    cms.put('directory', poison(directory));
    const targets = [
      '/',
      '/tin/a',
      '/chu-de/a',
      '/don-vi/a',
      '/ke-hoach/a',
      '/don-vi',
      '/ke-hoach',
      '/tin/none',
    ];
    for (const target of targets) {
      const { text } = await request(target);
      const tags = text.match(/<[a-z!/][^\s>]*(?:\s+[^\s=>]+(?:="[^"]*")?)*\s*\/?>/gi) ?? [];
      const outside = tags.reduce((rest, tag) => rest.replace(tag, ''), text);
      expect(outside).not.toMatch(/<[a-z]/i);
      expect(tags.join('\n')).not.toMatch(
        /^<(script(?!(?: type="module")? src="\/assets\/(?:player|reading|search)\.| type="application\/ld\+json">)|img src=x)/m,
      );
      for (const tag of tags) expect(tag.replace(/="[^"]*"/g, '')).not.toMatch(/\son/);
      expect(text).toContain('&lt;script');
    }
  });

  it('in a slug go nowhere', async () => {
    const { cms, request } = await startPortal();
    cms.put('home?page=1', { stories: paged([card('x"onclick="y/../..')]), plans: [], sections: [] });
    expect((await request('/')).text).toContain('href="/tin/x%22onclick%3D%22y%2F..%2F.."');
  });
});
