import { box, join, text, u32 } from './bytes.ts';
import { made } from './pictures.ts';
import type { Hostile } from './types.ts';

/** Beginnings of files that are nothing the newsroom takes, under names of what it does. */
const FOREIGN: Readonly<Record<string, Buffer>> = {
  'a web page': text('<!DOCTYPE html><html><body onload="alert(1)">'),
  'a script of a browser': text('alert(document.cookie)'),
  'a script of a shell': text('#!/bin/sh\nid\n'),
  'a script of PHP': text('<?php system("id"); ?>'),
  'a script of Windows': text('@echo off\r\ncalc\r\n'),
  'a program of Windows': join('MZ\x90\0\x03', Buffer.alloc(400)),
  'a program of Linux': join('\x7fELF\x02\x01\x01', Buffer.alloc(400)),
  'a program of a Mac': join('\xcf\xfa\xed\xfe', Buffer.alloc(400)),
  'a class of Java': join('\xca\xfe\xba\xbe', Buffer.alloc(400)),
  WebAssembly: join('\0asm\x01\0\0\0', Buffer.alloc(40)),
  'a shortcut': join('L\0\0\0\x01\x14\x02\0', Buffer.alloc(400)),
  'an address': text('[InternetShortcut]\r\nURL=file:///C:/windows/system32/calc.exe\r\n'),
  'an old Word document': join('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', Buffer.alloc(2_000)),
  'rich text': text('{\\rtf1\\ansi{\\object\\objdata 0105}}'),
  PostScript: text('%!PS-Adobe-3.0\n(/etc/passwd) (r) file\n'),
  'encapsulated PostScript': join('\xc5\xd0\xd3\xc6', Buffer.alloc(400)),
  'a RAR archive': join('Rar!\x1a\x07\x01\0', Buffer.alloc(400)),
  'a 7z archive': join("7z\xbc\xaf'\x1c", Buffer.alloc(400)),
  'a gzip archive': join('\x1f\x8b\x08\0', Buffer.alloc(400)),
  'a cabinet': join('MSCF\0\0\0\0', Buffer.alloc(400)),
  'a bitmap': join('BM', Buffer.alloc(400)),
  'an icon': join('\0\0\x01\0\x01\0', Buffer.alloc(400)),
  'a Photoshop picture': join('8BPS\0\x01', Buffer.alloc(400)),
  'JPEG 2000': join(u32(12), 'jP  \r\n\x87\n', Buffer.alloc(400)),
  'JPEG XL': join('\xff\x0a', Buffer.alloc(400)),
  'a raw picture of Canon': join('II*\0\x10\0\0\0CR\x02\0', Buffer.alloc(400)),
  'a new raw picture of Canon': join(box('ftyp', 'crx ', u32(1), 'crx isom'), Buffer.alloc(400)),
  'a picture of ImageMagick': text(
    'push graphic-context\nviewbox 0 0 640 480\nfill \'url(https://127.0.0.1/a.jpg"|id")\'\npop graphic-context',
  ),
  'a drawing of Windows': join('\xd7\xcd\xc6\x9a', Buffer.alloc(400)),
  'a Flash film': join('FWS\x09', Buffer.alloc(400)),
  'a Flash video': join('FLV\x01\x05', Buffer.alloc(400)),
  'Windows Media': join('\x30\x26\xb2\x75\x8e\x66\xcf\x11', Buffer.alloc(400)),
  RealMedia: join('.RMF\0\0\0\x12', Buffer.alloc(400)),
  'a transport stream': join(...Array.from({ length: 20 }, () => join('G@\0\x10', Buffer.alloc(184)))),
  'a program stream': join('\0\0\x01\xba', Buffer.alloc(400)),
  FLAC: join('fLaC\0\0\0\x22', Buffer.alloc(400)),
  MIDI: join('MThd\0\0\0\x06', Buffer.alloc(400)),
  AMR: join('#!AMR\n', Buffer.alloc(400)),
  'an AAC stream': join('\xff\xf1\x50\x80\x2e\x7f\xfc', Buffer.alloc(400)),
  'a mail': text('From: a@b.c\r\nContent-Type: text/html\r\n\r\n<script>'),
  'a database': join('SQLite format 3\0', Buffer.alloc(400)),
  XML: text('<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'),
  'a text': text('Kính gửi Tòa soạn,'),
};
const ENDINGS = ['jpg', 'png', 'mp4', 'docx', 'pdf', 'svg', 'mp3', 'mov'];

export const foreign = (): Hostile[] =>
  Object.entries(FOREIGN).map(([about, bytes], i) =>
    made(about, `foreign-${i}.${ENDINGS[i % ENDINGS.length] ?? 'jpg'}`, bytes, ['asset.type']),
  );
