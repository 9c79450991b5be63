import type { EditionFacts } from '../facts.ts';

/** Facts of an edition of {@link import('../../channels/testing/edition.ts').edition}, approved and published. */
export const editionFacts = (given: Partial<EditionFacts> = {}): EditionFacts => ({
  author: { id: 'lan', name: 'Cô Lan' },
  lead: { id: 'hssv', code: 'hssv', name: 'Phòng Học sinh, sinh viên' },
  sensitive: false,
  savedAt: '2026-09-04T09:05:00.000Z',
  approvals: [
    {
      kind: 'first',
      by: { id: 'head', name: 'Trưởng phòng' },
      inNameOf: null,
      at: '2026-09-05T00:30:00.000Z',
      revision: 3,
      contentHash: 'c'.repeat(64),
      channels: ['website'],
      publicNote: '',
      terms: '',
      checklist: [],
      approverIds: ['head'],
      writerIds: ['lan'],
    },
  ],
  steps: [{ at: '2026-09-03T01:00:00.000Z', person: { id: 'lan', name: 'Cô Lan' }, action: 'create' }],
  files: [],
  publication: {
    at: '2026-09-05T01:00:00.000Z',
    by: { id: 'officer', name: 'Chuyên viên' },
    editionHash: 'e'.repeat(64),
  },
  kept: 'publication',
  ...given,
});
