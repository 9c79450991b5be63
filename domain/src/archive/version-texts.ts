import { canonicalJson } from '../story/content-hash.ts';
import type { EditionSnapshot } from '../story/edition.ts';
import { dublinCoreXml } from './dublin-core.ts';
import { recordFacts, type ArchivedOriginal, type EditionFacts, type Withdrawal } from './facts.ts';
import { archiveHtml, archiveJson, archiveText } from './forms.ts';
import type { FixedFile } from './ocfl/layout.ts';
import { archiveRecord } from './record.ts';
import { renditionsOf } from './renditions.ts';
import { safeName } from './safe-name.ts';

/** Names of the files of a version; `edition` has exactly the bytes whose SHA-256 is the edition's hash. */
export const VERSION_FILES = {
  edition: 'edition.json',
  record: 'record.json',
  page: 'record.html',
  text: 'record.txt',
  dublinCore: 'dublin-core.xml',
  approval: 'approval.json',
  renditions: 'renditions.json',
  withdrawal: 'withdrawal.json',
} as const;

/** The written part of what a version keeps of an edition. */
export function versionTexts(edition: EditionSnapshot, facts: EditionFacts): FixedFile[] {
  const record = archiveRecord(recordFacts(edition, facts));
  const { author, lead, sensitive, savedAt, approvals, publication, steps, kept } = facts;
  return [
    { path: VERSION_FILES.edition, text: canonicalJson(edition) },
    { path: VERSION_FILES.record, text: archiveJson(record) },
    { path: VERSION_FILES.page, text: archiveHtml(record) },
    { path: VERSION_FILES.text, text: archiveText(record) },
    { path: VERSION_FILES.dublinCore, text: dublinCoreXml(record) },
    {
      path: VERSION_FILES.approval,
      text: inLines({ author, lead, sensitive, savedAt, approvals, publication, steps, kept }),
    },
    { path: VERSION_FILES.renditions, text: inLines(renditionsOf(edition)) },
  ];
}

/** What seals an object: that the story was withdrawn, why, when and by whom. */
export const withdrawalText = (edition: EditionSnapshot, withdrawal: Withdrawal): FixedFile => ({
  path: VERSION_FILES.withdrawal,
  text: inLines({ storyId: edition.storyId, edition: edition.number, ...withdrawal }),
});

/** Where an original lies in a version. */
export const originalPath = ({ assetId, fileName }: Pick<ArchivedOriginal, 'assetId' | 'fileName'>): string =>
  `originals/${assetId}/${safeName(fileName)}`;

const inLines = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
