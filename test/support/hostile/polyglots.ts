import { insertJpeg, join, jpegSegment, pngChunk, text } from './bytes.ts';
import { made } from './pictures.ts';
import { page, pdf } from './pdf.ts';
import { ANY, PAYLOAD, REFUSED, type Bases, type Expected, type Hostile } from './types.ts';
import { docx, zip } from './zip.ts';

/** Files that are two things at once: what one reader shows is what another one runs. */
export function polyglots(bases: Bases): Hostile[] {
  const base = (format: Parameters<Bases['get']>[0]): Buffer => bases.get(format) ?? Buffer.alloc(0);
  const html = text(`<html><script>/*${PAYLOAD}*/alert(document.domain)</script></html>`);
  const php = text(`<?php /*${PAYLOAD}*/ system($_GET["c"]); ?>`);
  const archive = zip([{ name: 'index.html', content: PAYLOAD, stored: true }]);
  const jar = zip([{ name: 'META-INF/MANIFEST.MF', content: PAYLOAD, stored: true }]);
  const document = pdf(page('0 0 99 99 re f'));
  const comment = (bytes: Uint8Array): Buffer => insertJpeg(base('jpeg'), jpegSegment(0xfe, bytes));
  const png = base('png');
  const inPng = (bytes: Uint8Array): Buffer =>
    join(png.subarray(0, 33), pngChunk('tEXt', join('Comment\0', bytes)), png.subarray(33));
  const gif = base('gif');
  const mz = text('MZ\x90\0\x03\0\0\0');
  const pairs: Readonly<
    Record<string, readonly [name: string, bytes: Buffer, expected: readonly Expected[]]>
  > = {
    'JPEG and ZIP': ['a.jpg', join(base('jpeg'), archive), ANY],
    'JPEG and JAR': ['a.jar.jpg', join(base('jpeg'), jar), ANY],
    'JPEG and HTML in its comment': ['a.html.jpg', comment(html), ANY],
    'JPEG and HTML behind it': ['b.html.jpg', join(base('jpeg'), html), ANY],
    'JPEG and PHP in its comment': ['a.php.jpg', comment(php), ANY],
    'JPEG and PDF behind it': ['a.pdf', join(base('jpeg'), document), ANY],
    'JPEG and PDF in its comment': ['b.pdf', comment(document), ANY],
    'JPEG and JavaScript': [
      'a.js.jpg',
      insertJpeg(base('jpeg'), jpegSegment(0xe0, Buffer.from(`/*${PAYLOAD}*/=alert(1)//`))),
      ANY,
    ],
    'JPEG and MP4 behind it, as phones do': ['motion.jpg', join(base('jpeg'), PAYLOAD, base('mp4')), ANY],
    'GIF and JavaScript': ['a.js.gif', text(`GIF89a=1;/*${PAYLOAD}*/alert(1);//`), REFUSED],
    'GIF and HTML behind it': ['a.html.gif', join(gif, html), ANY],
    'GIF and PHP behind it': ['a.php.gif', join(gif, php), ANY],
    'PNG and PHP in a text': ['a.php.png', inPng(php), ANY],
    'PNG and HTML in a text': ['a.html.png', inPng(html), ANY],
    'PNG and ZIP behind it': ['a.zip.png', join(png, archive), ANY],
    'WebP and HTML behind it': ['a.html.webp', join(base('webp'), html), ANY],
    'AVIF and HTML behind it': ['a.html.avif', join(base('avif'), html), ANY],
    'TIFF and HTML behind it': ['a.html.tiff', join(base('tiff'), html), ANY],
    'SVG and HTML behind it': ['a.html.svg', join(base('svg'), html), REFUSED],
    'PDF and HTML behind it': ['a.html.pdf', join(document, html), ANY],
    'HTML and PDF behind it': ['b.html.pdf', join(html, document), ['asset.type']],
    'PDF and ZIP behind it': ['a.zip.pdf', join(document, archive), ANY],
    'ZIP and PDF behind it': ['b.zip.pdf', join(archive, document), ['asset.type']],
    'PDF and JPEG behind it': ['c.jpg', join(document, base('jpeg')), ANY],
    'Word and PDF behind it': ['a.docx', join(docx(), document), ANY],
    'a program and a JPEG behind it': ['a.exe.jpg', join(mz, base('jpeg')), ['asset.type']],
    'a script and a JPEG behind it': [
      'a.sh.jpg',
      join(`#!/bin/sh\necho ${PAYLOAD}\nexit\n`, base('jpeg')),
      ['asset.type'],
    ],
    'MP4 and HTML behind it': ['a.html.mp4', join(base('mp4'), html), ANY],
    'MP4 and ZIP behind it': ['a.zip.mp4', join(base('mp4'), archive), ANY],
    'MP3 and ZIP behind it': ['a.zip.mp3', join(base('mp3'), archive), ANY],
    'WAV and a program behind it': ['a.exe.wav', join(base('wav'), mz, PAYLOAD), ANY],
    'WebM and HTML behind it': ['a.html.webm', join(base('webm'), html), ANY],
  };
  return Object.entries(pairs).map(([about, [name, bytes, expected]]) => made(about, name, bytes, expected));
}
