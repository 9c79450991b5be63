import { expect, it } from 'vitest';
import { kindDeclared } from './declared-types.ts';

it.each([
  ['image/jpeg', 'picture'],
  ['IMAGE/HEIC ', 'picture'],
  ['image/svg+xml', 'picture'],
  ['video/quicktime', 'video'],
  ['video/x-matroska', 'video'],
  ['video/mp4; codecs="avc1.42E01E"', 'video'],
  ['audio/x-m4a', 'audio'],
  ['application/ogg', 'audio'],
  ['application/pdf', 'document'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'document'],
  // Phones without an office program send documents so.
  ['application/msword', 'any'],
  ['application/zip', 'any'],
  ['application/octet-stream', 'any'],
  ['', 'any'],
  ['constructor', 'any'],
  ['text/html', 'refused'],
  ['application/vnd.apple.mpegurl', 'refused'],
  ['audio/x-mpegurl', 'refused'],
  ['application/x-msdownload', 'refused'],
  ['application/vnd.openxmlformats-officedocument.presentationml.presentation', 'refused'],
  ['image/bmp', 'refused'],
])('a file declared as %j is %s', (type, kind) => {
  expect(kindDeclared(type)).toBe(kind);
});
