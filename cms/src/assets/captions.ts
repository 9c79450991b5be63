import { CAPTION_PROBLEMS, NewsroomError, parseCaptions, type Recipe } from '@toasoan/domain';

/** @throws NewsroomError asset.captions_invalid {language, line, problem}: the first fault of the first faulty language */
export function checkCaptions({ captions }: Recipe): void {
  for (const { language, text } of captions) {
    const parsed = parseCaptions(text);
    if (parsed.ok) continue;
    const { line, problem } = parsed;
    throw new NewsroomError('asset.captions_invalid', {
      language,
      line,
      problem: CAPTION_PROBLEMS[problem],
    });
  }
}
