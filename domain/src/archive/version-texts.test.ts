import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edition } from '../channels/testing/edition.ts';
import { hashJson, sha256Hex } from '../story/content-hash.ts';
import { anyText, check } from '../testing/check.ts';
import { dublinCoreXml } from './dublin-core.ts';
import { archiveRecord } from './record.ts';
import { recordFacts } from './facts.ts';
import { safeName } from './safe-name.ts';
import { editionFacts } from './testing/facts.ts';
import { versionTexts } from './version-texts.ts';

describe('what a version keeps', () => {
  it('is the same for the same edition, and its edition.json hashes to the edition', () => {
    const snapshot = edition();
    const facts = editionFacts({
      publication: { ...editionFacts().publication, editionHash: hashJson(snapshot) },
    });
    const texts = versionTexts(snapshot, facts);
    expect(texts).toEqual(versionTexts(structuredClone(snapshot), structuredClone(facts)));
    const kept = texts.find(({ path }) => path === 'edition.json')?.text ?? '';
    expect(sha256Hex(kept)).toBe(hashJson(snapshot));
    expect(JSON.parse(texts.find(({ path }) => path === 'approval.json')?.text ?? '')).toMatchObject({
      approvals: facts.approvals,
      publication: facts.publication,
    });
  });

  it('describes in Dublin Core whatever the words are, as one well-formed document', () => {
    check(
      fc.property(anyText(), (headline) => {
        const xml = dublinCoreXml(archiveRecord(recordFacts(edition({ headline }), editionFacts())));
        expect(xml.match(/<dcterms:issued /g)).toHaveLength(1);
        const words = xml.replace(/<\/?(?:dcterms:\w+|metadata)[^<>]*>|<\?xml[^<>]*>/g, '');
        expect(words).not.toMatch(/[<>]/);
        expect(Array.from(words).filter((one) => one < ' ' && !'\t\n\r'.includes(one))).toEqual([]);
      }),
      200,
    );
  });
});

describe('names of originals', () => {
  it.each([
    ['IMG_1234.JPG', 'img-1234.jpg'],
    ['Lễ khai giảng (bản cuối).jpeg', 'le-khai-giang-ban-cuoi.jpeg'],
    ['../../etc/passwd', 'etc-passwd'],
    ['.htaccess', 'htaccess'],
    ['ảnh', 'anh'],
    ['…', 'tin'],
  ])('%j becomes %j', (given, name) => expect(safeName(given)).toBe(name));

  it('are names every store takes', () => {
    check(
      fc.property(anyText(200), (given) => {
        expect(safeName(given)).toMatch(/^[a-z0-9](?:[a-z0-9.-]{0,118}[a-z0-9])?$/);
      }),
    );
  });
});
