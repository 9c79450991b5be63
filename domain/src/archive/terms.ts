import { STORY_KINDS, type StoryKind } from '../story/kinds.ts';
import { ACTIONS } from '../story/stages.ts';
import { formatDateTime } from '../text/time.ts';
import { storyPath } from '../website/addresses.ts';
import type { ArchivedStep, ArchiveFacts } from './record.ts';

/**
 * Terms of the description, with their Vietnamese names. Those with `dcterms:` are DCMI Metadata Terms
 * (dublincore.org/specifications/dublin-core/dcmi-terms); the hashes are ours.
 */
export const ARCHIVE_TERMS = {
  'dcterms:identifier': 'Mã',
  'dcterms:title': 'Tít',
  'dcterms:abstract': 'Sa-pô',
  'dcterms:type': 'Thể loại',
  'dcterms:language': 'Ngôn ngữ',
  'dcterms:creator': 'Tác giả',
  'dcterms:contributor': 'Người và đơn vị tham gia',
  'dcterms:subject': 'Chủ đề',
  'dcterms:isPartOf': 'Thuộc kế hoạch',
  'dcterms:created': 'Bắt đầu viết',
  'dcterms:modified': 'Sửa lần cuối',
  'dcterms:dateAccepted': 'Duyệt',
  'dcterms:issued': 'Phát hành',
  'dcterms:replaces': 'Thay cho bản',
  'dcterms:description': 'Ghi chú đính chính',
  'dcterms:provenance': 'Các bước đã qua',
  'toasoan:contentHash': 'Mã nội dung được duyệt (SHA-256)',
  'toasoan:editionHash': 'Mã bản phát hành (SHA-256)',
} as const;
export type ArchiveTermName = keyof typeof ARCHIVE_TERMS;

/** What has not happened yet and will fill a term then, with what is said in its place. */
export const ARCHIVE_LATER = {
  approval: 'Ghi khi bài được duyệt',
  publication: 'Ghi khi phát hành',
} as const;
export type ArchiveLater = keyof typeof ARCHIVE_LATER;

/** A term with its values. Instants are ISO 8601. */
export interface ArchiveTerm {
  readonly term: ArchiveTermName;
  readonly values: readonly string[];
  /** Set when the value is not known yet; then there are no values. */
  readonly later: ArchiveLater | null;
}

/** The description of an edition; terms that say nothing are left out, those yet to come are named as such. */
export function termsOf(facts: ArchiveFacts): ArchiveTerm[] {
  const { edition, approval, publication, savedAt } = facts;
  const known = (term: ArchiveTermName, ...values: readonly string[]): ArchiveTerm[] => {
    const told = [...new Set(values.filter((value) => value !== ''))];
    return told.length === 0 ? [] : [{ term, values: told, later: null }];
  };
  const awaited = (term: ArchiveTermName, later: ArchiveLater, value: string | undefined): ArchiveTerm[] =>
    value === undefined ? [{ term, values: [], later }] : known(term, value);
  return [
    ...known('dcterms:identifier', nameOf(edition.storyId, edition.number), storyPath(edition.slug)),
    ...known('dcterms:title', edition.headline),
    ...known('dcterms:abstract', edition.standfirst),
    ...known('dcterms:type', DCMI_TYPES[edition.kind] ?? 'Text', STORY_KINDS[edition.kind]),
    ...known('dcterms:language', 'vi'),
    ...known('dcterms:creator', edition.byline || facts.author.name),
    ...known('dcterms:contributor', ...contributors(facts)),
    ...known('dcterms:subject', ...edition.topics.map(({ title }) => title)),
    ...known('dcterms:isPartOf', ...edition.topics.map(({ planTitle }) => planTitle)),
    ...known(
      'dcterms:created',
      ...facts.steps.filter(({ action }) => action === 'create').map(({ at }) => at),
    ),
    ...known('dcterms:modified', savedAt),
    ...awaited('dcterms:dateAccepted', 'approval', approval?.at),
    ...awaited('dcterms:issued', 'publication', publication?.at),
    ...(edition.number > 1 ? known('dcterms:replaces', nameOf(edition.storyId, edition.number - 1)) : []),
    ...(edition.number > 1
      ? awaited(
          'dcterms:description',
          'publication',
          publication ? (edition.correctionNote ?? '') : undefined,
        )
      : []),
    ...known('dcterms:provenance', ...facts.steps.filter(isTold).map(stepInWords)),
    ...awaited('toasoan:contentHash', 'approval', approval?.contentHash),
    ...awaited('toasoan:editionHash', 'publication', publication?.editionHash),
  ];
}

const nameOf = (storyId: string, number: number): string => `toasoan:${storyId}/${number}`;

/** DCMI Type Vocabulary; what is not named is a text. */
const DCMI_TYPES: Partial<Record<StoryKind, string>> = {
  infographic: 'StillImage',
  photo_story: 'StillImage',
  short_video: 'MovingImage',
  podcast: 'Sound',
};

const contributors = ({ edition, author, lead, approval, publication }: ArchiveFacts): string[] => [
  `${author.name} (người viết)`,
  `${edition.unit.name} (đơn vị gửi)`,
  ...(lead ? [`${lead.name} (phòng phụ trách)`] : []),
  ...(approval ? [`${approval.by.name} (người duyệt)`] : []),
  ...(publication ? [`${publication.by.name} (người xuất bản)`] : []),
];

type Told = ArchivedStep & { readonly action: Exclude<ArchivedStep['action'], 'create' | 'edit'> };

/** The beginning and the saves have terms of their own. */
const isTold = (step: ArchivedStep): step is Told => step.action !== 'create' && step.action !== 'edit';

const stepInWords = ({ at, person, action }: Told): string =>
  `${formatDateTime(at)}: ${ACTIONS[action]}${person ? `, ${person.name}` : ''}`;
