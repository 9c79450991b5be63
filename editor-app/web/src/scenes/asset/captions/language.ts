import { captionSchema, type Caption } from '@toasoan/domain';
import * as words from '#words/asset/captions';

/** Languages offered by name; any other is given by its code. */
export const CAPTION_LANGUAGES = { vi: 'Tiếng Việt', en: 'English' } as const;

export interface LanguageChoice {
  /** A key of the list above, or "other". */
  readonly choice: keyof typeof CAPTION_LANGUAGES | 'other';
  readonly code: string;
  readonly name: string;
}

/** Language and label of the choice, or what is wrong with it. */
export function languageOf(
  { choice, code, name }: LanguageChoice,
  taken: readonly Pick<Caption, 'language'>[],
): { readonly language: string; readonly label: string } | { readonly problem: string } {
  const language = choice === 'other' ? code.trim() : choice;
  const label = choice === 'other' ? name.trim() : CAPTION_LANGUAGES[choice];
  if (!captionSchema.shape.language.safeParse(language).success) return { problem: words.codeWrong };
  if (!captionSchema.shape.label.safeParse(label).success) return { problem: words.nameMissing };
  if (taken.some((caption) => caption.language === language)) return { problem: words.languageTaken };
  return { language, label };
}
