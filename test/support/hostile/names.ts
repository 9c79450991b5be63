import { picture } from './bases.ts';
import type { Hostile } from './types.ts';

/** Names that mean something to a shell, a file system, a browser, a database or ffmpeg. */
const NAMES: readonly string[] = [
  ...[
    '../../../../etc/passwd',
    '..\\..\\windows\\win.ini',
    '/etc/passwd',
    'C:\\boot.ini',
    'CON.jpg',
    'NUL',
    'aux.png',
  ],
  ...[
    '',
    '.',
    '..',
    ' ',
    '.htaccess',
    '-rf.jpg',
    '--help',
    '~root.jpg',
    '*.jpg',
    '%2e%2e%2fpasswd',
    '%00.jpg',
  ],
  ...[
    'a\0.jpg',
    'a\n.jpg',
    'a\r\nSet-Cookie: a=b',
    'a\tb.jpg',
    '\u202egpj.exe',
    'a\u200b.jpg',
    '\ufeff.jpg',
    '\ud800.jpg',
  ],
  ...[
    'x'.repeat(4_000),
    `${'ệ'.repeat(300)}.jpg`,
    'Khai giảng.jpg',
    'Khai gia\u0309ng.jpg',
    '😀.jpg',
    'a.jpg ',
  ],
  ...[
    '<img src=x onerror=alert(1)>.jpg',
    '"><script>alert(1)</script>.jpg',
    "'; DROP TABLE assets; --.jpg",
    '${7*7}.jpg',
  ],
  ...[
    '$(touch pwned).jpg',
    '`id`.jpg',
    'a;id.jpg',
    'a|id.jpg',
    'a&id.jpg',
    '{{7*7}}.jpg',
    '=cmd|calc!A1.jpg',
  ],
  ...[
    'file:///etc/passwd',
    'http://127.0.0.1/a.jpg',
    'concat:a|b.mp4',
    'pipe:0',
    '%d.jpg',
    'a.php',
    'a.jpg.exe',
    '__proto__',
  ],
];

/** A good photo, another one each time, under every such name. */
export const named = (): Promise<Hostile[]> =>
  Promise.all(
    NAMES.map(async (name, i): Promise<Hostile> => ({
      about: `a photo called ${JSON.stringify(name.slice(0, 40))}`,
      name,
      bytes: await picture(i + 10)
        .jpeg({ quality: 70 })
        .toBuffer(),
      expected: ['ready'],
      declaredType: ['image/jpeg', '', 'text/html', 'a/b\r\nX: y', '../../x'][i % 5] ?? '',
    })),
  );
