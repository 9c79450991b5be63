import { mergeContent, resolved, type StoryContent } from '@toasoan/domain';
import { asStored } from '../write/saving/same-content.ts';

/** Words being suggested, and what they were made from. */
export interface SuggestionDraft {
  readonly base: StoryContent;
  readonly basedOn: number;
  readonly content: StoryContent;
}

/** The draft on the story as it is now: what was written meanwhile stays, where both changed a place both stand there. */
export const onto = (
  { base, content }: SuggestionDraft,
  current: { readonly content: StoryContent; readonly revision: number },
): SuggestionDraft => ({
  base: current.content,
  basedOn: current.revision,
  content: resolved(mergeContent(base, content, current.content), {}),
});

/** Words that were not sent yet, kept in this browser for one person and one story. */
export interface KeptDraft {
  read(): SuggestionDraft | null;
  keep(draft: SuggestionDraft | null): void;
}

export function keptDraft(storage: Storage, personId: string, storyId: string): KeptDraft {
  const key = `toasoan.suggestion.${personId}.${storyId}`;
  return {
    read() {
      try {
        const found = JSON.parse(storage.getItem(key) ?? 'null') as Partial<SuggestionDraft> | null;
        const [base, content] = [asStored(found?.base), asStored(found?.content)];
        const basedOn = found?.basedOn;
        return base && content && typeof basedOn === 'number' ? { base, content, basedOn } : null;
      } catch {
        return null;
      }
    },
    keep(draft) {
      try {
        if (draft) storage.setItem(key, JSON.stringify(draft));
        else storage.removeItem(key);
      } catch {
        // A full browser keeps nothing; the words are still on the screen.
      }
    },
  };
}
