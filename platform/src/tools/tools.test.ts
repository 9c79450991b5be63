import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { findChromium } from './chromium.ts';
import { findFfmpeg, findFfprobe } from './ffmpeg.ts';
import { screenshot } from './screenshot.test-support.ts';

const run = promisify(execFile);

afterEach(() => void vi.unstubAllEnvs());

describe.each([
  ['ffmpeg', findFfmpeg],
  ['ffprobe', findFfprobe],
] as const)('%s', (name, find) => {
  it('is found and tells its version', async () => {
    const tool = await find();
    expect(tool).toMatchObject({ found: true });
    if (!tool.found) return;
    const { stdout } = await run(tool.path, ['-version']);
    expect(stdout).toContain(`${name} version ${tool.version}`);
  });

  it('comes from npm where the system has none', async () => {
    vi.stubEnv('PATH', '/nowhere');
    expect(await find()).toMatchObject({ found: true, source: 'npm' });
  });
});

describe('chromium', () => {
  it('from npm starts headless and takes a picture of a page', { timeout: 60_000 }, async ({ skip }) => {
    skip(process.platform !== 'linux' || process.arch !== 'x64', 'the npm package has only Linux x64');
    const browser = await findChromium({ system: false });
    expect(browser).toMatchObject({ found: true, source: 'npm' });
    if (!browser.found) return;
    const picture = await screenshot(browser, 'data:text/html;charset=utf-8,<h1>Tòa soạn Đường</h1>');
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
  });

  it('says in a sentence why there is none', async () => {
    vi.stubEnv('PATH', '/nowhere');
    vi.spyOn(process, 'platform', 'get').mockReturnValue('aix');
    expect(await findChromium()).toEqual({
      found: false,
      reason: 'Không có Chromium hay Chrome trên máy; bản từ npm chỉ có cho Linux x64.',
    });
    vi.restoreAllMocks();
  });
});
