import { CAPTION_PROBLEMS, ERRORS, parseCaptions, type Caption, type ErrorBody } from '@toasoan/domain';
import * as words from '#words/asset/captions';

/** What is wrong with a caption file and in which line, told before it is sent; null when it can be taken. */
export function captionFault(text: string): string | null {
  const parsed = parseCaptions(text);
  return parsed.ok ? null : words.lineProblem(parsed.line, CAPTION_PROBLEMS[parsed.problem]);
}

/** The refusal of captions with the language and line it names, null when it is another one. */
export function captionRefusal(body: ErrorBody | null, captions: readonly Caption[]): string | null {
  if (body?.id !== 'asset.captions_invalid') return null;
  const { language, line } = body.details ?? {};
  const label = captions.find((caption) => caption.language === language)?.label;
  const where = [
    ...(typeof line === 'number' ? [words.line(line)] : []),
    ...(label ? [words.captionsIn(label)] : []),
  ].join(words.of);
  const sentence = ERRORS['asset.captions_invalid'][1];
  return where === '' ? sentence : words.faultAt(where, sentence);
}
