import type { AssetView } from '@toasoan/domain';
import { expect, it } from 'vitest';
import { captionFiles, playerFile } from './player-file.ts';

type File = AssetView['files'][number];
const file = (role: File['role'], format: File['format'], name = `${role}-${format}`): File => ({
  name,
  role,
  format,
  width: null,
  height: null,
  bytes: 1,
  sha256: name,
  language: null,
  label: null,
});

it('plays the finished file rather than the quick one', () => {
  const quick = file('playable', 'mp4');
  expect(playerFile([])).toBeNull();
  expect(playerFile([file('hls_master', 'm3u8'), quick])).toBe(quick);
  expect(playerFile([quick, file('download', 'mp4')])?.role).toBe('download');
  expect(playerFile([file('podcast', 'm4a'), file('podcast', 'mp3')])?.format).toBe('mp3');
});

it('offers WebVTT captions only', () =>
  expect(
    captionFiles([file('captions', 'vtt'), file('sprite_index', 'vtt'), file('download', 'mp4')]),
  ).toHaveLength(1));
