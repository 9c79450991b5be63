import { useState } from 'react';
import type { WordingDraft } from './wording-draft.ts';

/** Words for the fanpage that are not saved. */
export interface Drafting {
  /** Null: nothing was changed. */
  readonly draft: WordingDraft | null;
  /** Revision of the wording it was begun from. */
  readonly basedOn: number;
  readonly edit: (draft: WordingDraft, revision: number) => void;
  readonly end: () => void;
}

/** Keeps the words while the screen is open, whichever of its tabs is shown. */
export function useDrafting(): Drafting {
  const [kept, setKept] = useState<Pick<Drafting, 'draft' | 'basedOn'>>({ draft: null, basedOn: 0 });
  return {
    ...kept,
    edit: (draft, revision) =>
      setKept((before) => ({ draft, basedOn: before.draft ? before.basedOn : revision })),
    end: () => setKept({ draft: null, basedOn: 0 }),
  };
}
