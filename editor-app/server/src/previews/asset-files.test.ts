import { expect, it, onTestFinished } from 'vitest';
import { createCmsClient } from '../cms-client.ts';
import { data, person, startCmsStandIn } from '../testing/cms-stand-in.ts';
import { createAssetFiles } from './asset-files.ts';

it('asks again after a minute, and for each session', async () => {
  const lan = person('lan');
  const cms = await startCmsStandIn([lan]);
  onTestFinished(() => cms.close());
  const client = createCmsClient({ url: cms.url });
  onTestFinished(() => client.close());
  const file = { name: 'w800', format: 'jpeg', key: 'renditions/a/b.jpg', sha256: 'c'.repeat(64) } as const;
  cms.on('GET /newsroom/assets/a1/files', () => data({ files: [file] }));
  const signedIn = { id: lan.me.id, jwt: lan.jwt, csrfToken: '' };
  let now = 0;
  const assetFiles = createAssetFiles(client, () => now);
  const asked = async (session: string): Promise<number> => {
    expect(await assetFiles.of(session, signedIn, 'a1')).toEqual([file]);
    return cms.received.length;
  };

  expect(await asked('one')).toBe(1);
  now = 59_999;
  expect(await asked('one')).toBe(1);
  expect(await asked('two')).toBe(2);
  now = 60_000;
  expect(await asked('one')).toBe(3);
  expect(await asked('two')).toBe(3);
});
