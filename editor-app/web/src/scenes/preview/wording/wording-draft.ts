import {
  cleanWording,
  derivedText,
  hashtagsIn,
  hashtagsOf,
  shareChoices,
  withWording,
  type EditionSnapshot,
  type FanpageWording,
} from '@toasoan/domain';

/** A wording as it stands in the form: what is derived stands there as well, to begin from. */
export interface WordingDraft {
  readonly text: string;
  /** As typed, on one line. */
  readonly hashtags: string;
  readonly shareAssetId: string | null;
}

/** What the form shows of a wording; null: nobody has said anything. What cannot be chosen any more is not chosen. */
export function draftOf(wording: FanpageWording | null, edition: EditionSnapshot): WordingDraft {
  const shareAssetId = wording?.shareAssetId ?? null;
  const mayShare = shareChoices(edition).some(({ assetId }) => assetId === shareAssetId);
  return {
    text: wording?.text ?? derivedText(withWording(edition, null, null)),
    hashtags: (wording?.hashtags ?? hashtagsOf(edition)).join(' '),
    shareAssetId: mayShare ? shareAssetId : null,
  };
}

/** The wording a form stands for: what is left as derived, or empty, follows the story from then on. */
export function wordingOf(draft: WordingDraft, edition: EditionSnapshot): FanpageWording {
  const derived = draftOf(null, edition);
  const hashtags = hashtagsIn(draft.hashtags);
  const wording = cleanWording({ text: draft.text, hashtags, shareAssetId: draft.shareAssetId });
  const asDerived = cleanWording({ ...wording, text: derived.text });
  return {
    ...wording,
    text: wording.text === asDerived.text ? null : wording.text,
    hashtags: hashtags.join(' ') === derived.hashtags ? null : hashtags,
  };
}
