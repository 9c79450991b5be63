import { expect, it, onTestFinished } from 'vitest';
import { createCmsClient } from '../cms-client.ts';
import { data, EDITOR_TOKEN, person, startCmsStandIn } from '../testing/cms-stand-in.ts';
import { createAssetFiles } from './asset-files.ts';

it('asks again after a minute, and for each session', async () => {
  const lan = person('lan');
  const cms = await startCmsStandIn([lan]);
  onTestFinished(() => cms.close());
  const client = createCmsClient({ token: EDITOR_TOKEN, url: cms.url });
  onTestFinished(() => client.close());
  const file = {
    name: 'w800',
    format: 'jpeg',
    key: 'renditions/a/b.jpg',
    sha256: 'c'.repeat(64),
    bytes: 1,
  } as const;
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
  // Pages that name a file by its hash ask anew only for one that is not known.
  await assetFiles.of('one', signedIn, 'a1', file.sha256);
  expect(cms.received.length).toBe(3);
  await Promise.all(['d', 'e'].map((letter) => assetFiles.of('one', signedIn, 'a1', letter.repeat(64))));
  expect(cms.received.length).toBe(4);
});
