import { describe, expect, it } from 'vitest';
import { edition } from '../channels/testing/edition.ts';
import { hashJson } from '../story/content-hash.ts';
import { isWholeChain, readArchivedEdition, type ArchivedEdition } from './restore.ts';
import { editionFacts } from './testing/facts.ts';
import { versionTexts } from './version-texts.ts';

const HASH = 'd'.repeat(64);

function archived(number: number): ArchivedEdition {
  const made = edition({ number });
  const snapshot = {
    ...made,
    contentHash: HASH,
    media: made.media.map((file) => ({ ...file, sha256: HASH })),
  };
  const publication = { ...editionFacts().publication, editionHash: hashJson(snapshot) };
  return { snapshot, facts: editionFacts({ publication }) };
}
const textsOf = ({ snapshot, facts }: ArchivedEdition) => {
  const texts = new Map(versionTexts(snapshot, facts).map(({ path, text }) => [path, text]));
  const text = (path: string): string => texts.get(path) ?? '';
  return {
    edition: text('edition.json'),
    approval: text('approval.json'),
    record: text('record.json'),
  };
};

describe('an edition read back from its version', () => {
  it('is what was published, with what was known of it', () => {
    const kept = archived(1);
    const read = readArchivedEdition(textsOf(kept));
    expect(read).toEqual(kept);
    expect(hashJson(read?.snapshot)).toBe(kept.facts.publication.editionHash);
  });

  it.each(['edition', 'approval', 'record'] as const)('is none without its %s', (part) => {
    const texts = textsOf(archived(1));
    for (const text of ['', '{}', '[]', 'null'])
      expect(readArchivedEdition({ ...texts, [part]: text })).toBeNull();
  });
});

describe('the editions of a story', () => {
  const [one, two] = [archived(1), archived(2)];

  it('are whole from the first to the last', () => {
    expect(isWholeChain([one])).toBe(true);
    expect(isWholeChain([one, two])).toBe(true);
  });

  it.each<[string, readonly ArchivedEdition[]]>([
    ['the first is missing', [two]],
    ['they are out of order', [two, one]],
    ['one stands twice', [one, one]],
    ['one was changed', [{ ...one, snapshot: { ...one.snapshot, headline: 'Tít khác' } }]],
    ['one is of another story', [one, { ...two, snapshot: { ...two.snapshot, storyId: 'other' } }]],
  ])('are not when %s', (_, editions) => expect(isWholeChain(editions)).toBe(false));
});
