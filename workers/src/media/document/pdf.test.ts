import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { MAX_PDF_PAGES, PLAIN_RECIPE, type Recipe } from '@toasoan/domain';
import { PDFArray, PDFDocument, PDFName, PDFRawStream, PDFString, type PDFDict } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { action, AUTHOR, gpsJpeg, pdf } from '../../testing/documents.ts';
import { restrictedPdf } from '../../testing/restricted-pdf.ts';
import { tempDir } from '../../testing/temp-dir.ts';
import type { RunStage, StageOutcome, StageTask } from '../child/stage.ts';
import { letIn } from '../picture/sharp-door.ts';
import { cleanPdf } from './clean-pdf.ts';
import { documentStages } from './index.ts';
import { openPdf, renderedSize } from './open-pdf.ts';

interface Ran {
  readonly outcome: StageOutcome;
  readonly outDir: string;
}

async function run(
  stage: 'identify' | 'pictures' | 'file',
  bytes: Uint8Array,
  recipe: Partial<Recipe> = {},
): Promise<Ran> {
  const outDir = await tempDir();
  const input = path.join(await tempDir(), 'original');
  await writeFile(input, bytes);
  const task: StageTask = {
    stage,
    format: 'pdf',
    input,
    outDir,
    facts: null,
    recipe: { ...PLAIN_RECIPE, ...recipe },
    attention: null,
    earlier: {},
    tools: { ffmpeg: '', ffprobe: '' },
    threads: 1,
  };
  const percents: number[] = [];
  const outcome = await (documentStages[stage] as RunStage)(task, (percent) => percents.push(percent));
  expect(percents.every((percent) => percent >= 0 && percent <= 100)).toBe(true);
  return { outcome, outDir };
}

describe('identify', () => {
  it('tells pages and the size they are drawn at', async () => {
    const { outcome } = await run('identify', await pdf({ pages: 3 }));
    expect(outcome).toMatchObject({
      ok: true,
      facts: { kind: 'document', format: 'pdf', pages: 3, width: 1920, height: 2717 },
    });
  });

  it('refuses what is broken', async () => {
    const whole = await pdf();
    const broken = {
      'only the header': Buffer.from('%PDF-1.7\n'),
      'noise behind the header': Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5_000, 7)]),
      'a tenth of it': whole.subarray(0, whole.length / 10),
    };
    for (const bytes of Object.values(broken))
      expect((await run('identify', bytes)).outcome).toMatchObject({ ok: false, error: 'asset.broken' });
  });

  it('refuses a page that takes more memory than there is', async () => {
    const bomb = await pdf({
      add: (document, page) => {
        const zeros = deflateSync(Buffer.alloc(600_000_000), { level: 9 });
        const content = PDFRawStream.of(
          document.context.obj({ Filter: 'FlateDecode', Length: zeros.length }),
          zeros,
        );
        page.node.set(PDFName.of('Contents'), document.context.register(content));
      },
    });
    expect((await run('identify', bomb)).outcome).toMatchObject({ ok: false, error: 'asset.took_too_long' });
  });

  it('tells a password from a fault', async () => {
    const locked = Buffer.from(
      (await pdf())
        .toString('latin1')
        .replace(
          'trailer\n<<',
          `trailer\n<<\n/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<41> <41>]`,
        ),
      'latin1',
    );
    expect((await run('identify', locked)).outcome).toMatchObject({ ok: false, error: 'asset.protected' });
  });
});

describe('pictures', () => {
  it('show the first page in every shape and further pages whole', async () => {
    const { outcome, outDir } = await run('pictures', await pdf({ pages: 2 }));
    if (!outcome.ok) throw new Error(outcome.error);
    const names = outcome.pictures.map(({ name, format }) => `${name}.${format}`);
    for (const name of [
      'w480.avif',
      'w800.webp',
      'w1280.jpeg',
      'w1920.jpeg',
      'share.jpeg',
      '16x9.webp',
      'p2-w800.webp',
      'p2-w1920.jpeg',
    ])
      expect(names).toContain(name);
    expect(names.filter((name) => /^p2-(?!w)/.test(name))).toEqual([]);
    expect(outcome.found?.placeholder).toMatch(/^data:image\//);
    expect((await readdir(outDir)).sort()).toEqual(outcome.pictures.map(({ file }) => file).sort());

    letIn('jpeg');
    const page = sharp(await readFile(path.join(outDir, 'w480.jpg')));
    const at = async (top: number): Promise<number[]> => {
      const { data } = await page
        .clone()
        .extract({ left: 240, top, width: 1, height: 1 })
        .raw()
        .toBuffer({ resolveWithObject: true });
      return [...data];
    };
    expect(Math.max(...(await at(40)))).toBeLessThan(20);
    expect(Math.min(...(await at(400)))).toBeGreaterThan(235);
  });

  it('stop at a number of pages', async () => {
    const { outcome } = await run('pictures', await pdf({ pages: MAX_PDF_PAGES + 2, size: [300, 200] }));
    if (!outcome.ok) throw new Error(outcome.error);
    const pages = new Set(outcome.pictures.map(({ name }) => Number(/^p(\d+)-/.exec(name)?.[1] ?? 1)));
    expect(pages.size).toBe(MAX_PDF_PAGES);
    expect(outcome.pictures.length).toBeLessThanOrEqual(200);
  });

  it('are drawn within bounds, however large a page says it is', async () => {
    for (const size of [
      [14_400, 14_400],
      [10, 14_400],
      [14_400, 10],
    ] as const) {
      const { width, height } = renderedSize({ width: size[0], height: size[1] }, 1920);
      expect(width * height).toBeLessThanOrEqual(24_000_000);
      expect(Math.max(width, height)).toBeLessThanOrEqual(16_000);
    }
    expect((await run('pictures', await pdf({ size: [1e6, 1e6] }))).outcome.ok).toBe(true);
  });
});

/** Everything a reader could find in a PDF: its bytes, and its streams unpacked. */
async function everythingIn(bytes: Uint8Array): Promise<string> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return document.context
    .enumerateIndirectObjects()
    .map(
      ([, object]) =>
        `${object.toString()}${object instanceof PDFRawStream ? Buffer.from(object.contents).toString('latin1') : ''}`,
    )
    .join('\n');
}

describe('file', () => {
  it('is the document without its author', async () => {
    const original = await pdf({ pages: 2 });
    expect(await everythingIn(original)).toContain('D:20');
    const { outcome, outDir } = await run('file', original);
    expect(outcome).toMatchObject({
      ok: true,
      files: [{ name: 'attachment', role: 'attachment', format: 'pdf' }],
    });
    const clean = await readFile(path.join(outDir, 'attachment.pdf'));
    expect(await everythingIn(clean)).not.toMatch(/D:20|Author|pdf-lib/);
    expect(await openPdf(clean)).toMatchObject({ pages: 2 });
    // Letters are still letters, not a picture of them.
    expect(await everythingIn(clean)).toContain('Helvetica');
  });

  it('has no scripts, actions, attachments and comments', async () => {
    const original = await pdf({
      async add(document, page) {
        document.addJavaScript('main', 'app.alert(1)');
        await document.attach(Buffer.from('secret'), 'secret.txt', {});
        const { context, catalog } = document;
        catalog.set(PDFName.of('OpenAction'), action(document, 'Launch', { F: 'calc.exe' }));
        catalog.set(PDFName.of('Metadata'), context.register(context.stream(AUTHOR, { Type: 'Metadata' })));
        const link = (name: string, more: Record<string, string>): PDFDict =>
          context.obj({
            Type: 'Annot',
            Subtype: 'Link',
            Rect: [0, 0, 9, 9],
            A: action(document, name, more),
          });
        const note = context.obj({
          Type: 'Annot',
          Subtype: 'Text',
          Rect: [0, 0, 9, 9],
          Contents: PDFString.of(AUTHOR),
        });
        const mark = context.obj({
          Type: 'Annot',
          Subtype: 'Highlight',
          Rect: [0, 0, 9, 9],
          T: PDFString.of(AUTHOR),
        });
        page.node.set(
          PDFName.of('Annots'),
          context.obj([
            context.register(link('URI', { URI: 'https://example.org/' })),
            context.register(link('URI', { URI: 'file:///etc/passwd' })),
            context.register(link('JavaScript', { JS: 'app.alert(2)' })),
            link('SubmitForm', { F: 'http://127.0.0.1/' }),
            link('GoToR', { F: 'other.pdf' }),
            ...[note, mark],
          ]),
        );
        page.node.set(
          PDFName.of('AA'),
          context.obj({ O: action(document, 'JavaScript', { JS: 'app.alert(3)' }) }),
        );
      },
    });
    expect(await everythingIn(original)).toMatch(/alert/);
    const clean = await cleanPdf(original);
    const found = await everythingIn(clean);
    expect(found).not.toMatch(
      /alert|JavaScript|secret|Launch|calc|passwd|127\.0\.0\.1|other\.pdf|OpenAction|Metadata/,
    );
    expect(found).not.toContain(AUTHOR);
    expect(found).toContain('https://example.org/');
    const first = (await PDFDocument.load(clean)).getPage(0);
    expect(first.node.lookup(PDFName.of('Annots'), PDFArray).size()).toBe(6);
  });

  it('has nothing of earlier revisions', async () => {
    const original = await pdf({ add: (document) => void document.context.register(PDFString.of(AUTHOR)) });
    expect(await everythingIn(original)).toContain(AUTHOR);
    expect(await everythingIn(await cleanPdf(original))).not.toContain(AUTHOR);
  });

  it.each(['plain', 'packed again'])('has no place and author in its pictures: %s', async (how) => {
    const jpeg = await gpsJpeg();
    const original = await pdf({
      async add(document, page) {
        page.drawImage(await document.embedJpg(jpeg), { x: 100, y: 100, width: 300, height: 200 });
        if (how === 'plain') return;
        await document.flush();
        for (const [ref, object] of document.context.enumerateIndirectObjects()) {
          if (
            !(object instanceof PDFRawStream) ||
            object.dict.get(PDFName.of('Filter')) !== PDFName.of('DCTDecode')
          )
            continue;
          const hex = Buffer.from(`${Buffer.from(object.contents).toString('hex')}>`);
          object.dict.set(PDFName.of('Filter'), document.context.obj(['ASCIIHexDecode', 'DCTDecode']));
          document.context.assign(ref, PDFRawStream.of(object.dict, hex));
        }
      },
    });
    const secret = how === 'plain' ? AUTHOR : Buffer.from(AUTHOR).toString('hex');
    expect(await everythingIn(original)).toContain(secret);
    const clean = await cleanPdf(original);
    const found = await everythingIn(clean);
    expect(found).not.toContain(AUTHOR);
    expect(found).not.toContain(secret);
    expect(found).not.toContain('Exif');
    expect(await firstPage(clean)).toEqual(await firstPage(original));
  });

  it('of a first page with regions to hide holds nothing behind them', async () => {
    const original = await pdf({ pages: 2 });
    const { outcome, outDir } = await run('file', original, {
      blur: [{ x: 0, y: 0.5, width: 1, height: 0.5 }],
    });
    expect(outcome.ok).toBe(true);
    const clean = await readFile(path.join(outDir, 'attachment.pdf'));
    expect(await everythingIn(clean)).not.toMatch(/Helvetica|D:20/);
    const [before, after] = [await firstPage(original), await firstPage(clean)];
    expect(after.length).toBe(before.length);
    expect(after).not.toEqual(before);
    expect(await openPdf(clean)).toMatchObject({ pages: 2 });
  });

  it('of a document too long to be drawn again with regions to hide is refused', async () => {
    const { outcome } = await run('file', await pdf({ pages: 61, size: [100, 100] }), {
      blur: [{ x: 0, y: 0, width: 1, height: 1 }],
    });
    expect(outcome).toMatchObject({ ok: false, error: 'asset.too_large' });
  });
});

describe('documents that others left in disorder', () => {
  it('a missing table of contents is made good', async () => {
    const original = (await pdf({ pages: 2 })).toString('latin1');
    const damaged = Buffer.from(original.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    const { outcome, outDir } = await run('file', damaged);
    expect(outcome.ok).toBe(true);
    const opened = await openPdf(await readFile(path.join(outDir, 'attachment.pdf')));
    expect(opened).toMatchObject({ pages: 2 });
  });

  it('restrictions without a password to open are taken off', async () => {
    const bytes = restrictedPdf();
    expect(bytes.toString('latin1')).toContain('/Encrypt');
    await expect(cleanPdf(bytes)).rejects.toThrow(/encrypted/);
    const { outcome, outDir } = await run('file', bytes);
    expect(outcome.ok).toBe(true);
    const clean = await readFile(path.join(outDir, 'attachment.pdf'));
    expect(clean.toString('latin1')).not.toContain('/Encrypt');
    expect(await everythingIn(clean)).toContain('Helvetica');
    expect(await firstPage(clean)).toEqual(await firstPage(bytes));
  });
});

/** The pixels of the first page, small. */
async function firstPage(bytes: Uint8Array): Promise<Uint8Array> {
  return (await (await openPdf(bytes)).render(0, 200)).pixels;
}
