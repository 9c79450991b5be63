import { FEEDBACK_LIMITS, FEEDBACK_MONTHS } from '@toasoan/domain';
import { feedbackPath, FEEDBACK_PATH, storyPath } from '../addresses.ts';
import * as words from '../words/index.ts';
import type { Page } from './page.ts';

/** What a reader has filled in, as it came. */
export interface Filled {
  readonly name: string;
  readonly contact: string;
  readonly text: string;
}

export interface FeedbackPageProps {
  readonly story: { readonly slug: string; readonly headline: string } | null;
  readonly token: string;
  readonly filled?: Filled | undefined;
  /** Why it was not taken. */
  readonly problem?: string | undefined;
}

/** The form by which readers write to the newsroom. It needs no script, and what was typed is never lost. */
export const feedbackPage = ({ story, token, filled, problem }: FeedbackPageProps): Page => ({
  title: story ? words.feedbackAbout(story.headline) : words.feedback,
  description: words.feedbackExplained,
  path: null,
  crumbs: story ? [{ path: FEEDBACK_PATH, label: words.feedback }] : [],
  children: (
    <div class="feedback">
      <header class="page-head">
        <h1>{words.feedback}</h1>
        {story ? (
          <p class="page-lead">
            {words.about} <a href={storyPath(story.slug)}>{story.headline}</a>
          </p>
        ) : (
          <p class="page-lead">{words.feedbackExplained}</p>
        )}
      </header>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <form method="post" action={feedbackPath(story?.slug ?? null)}>
        <label for="noi-dung-gop-y">{words.feedbackText}</label>
        <p class="hint" id="noi-dung-goi-y">
          {words.feedbackTextHint(FEEDBACK_LIMITS.shortest, FEEDBACK_LIMITS.text)}
        </p>
        <textarea
          id="noi-dung-gop-y"
          name="text"
          rows={8}
          required
          minLength={FEEDBACK_LIMITS.shortest}
          maxLength={FEEDBACK_LIMITS.text}
          aria-describedby="noi-dung-goi-y"
        >
          {filled?.text ?? ''}
        </textarea>
        <label for="ho-ten">{words.feedbackName}</label>
        <input
          id="ho-ten"
          name="name"
          value={filled?.name ?? ''}
          maxLength={FEEDBACK_LIMITS.name}
          autocomplete="name"
        />
        <label for="lien-he">{words.feedbackContact}</label>
        <p class="hint" id="lien-he-goi-y">
          {words.feedbackContactHint}
        </p>
        <input
          id="lien-he"
          name="contact"
          value={filled?.contact ?? ''}
          maxLength={FEEDBACK_LIMITS.contact}
          autocomplete="email"
          aria-describedby="lien-he-goi-y"
        />
        {/* Nobody sees it; what fills in every field fills it in too. */}
        <div class="unseen" aria-hidden="true">
          <label for="website">{words.leaveEmpty}</label>
          <input id="website" name="website" tabindex={-1} autocomplete="off" />
        </div>
        <input type="hidden" name="token" value={token} />
        <p class="hint">{words.feedbackKept(FEEDBACK_MONTHS)}</p>
        <button type="submit">{words.sendFeedback}</button>
      </form>
    </div>
  ),
});

/** After it was sent. */
export const thanksPage = (): Page => ({
  title: words.feedbackSent,
  description: words.feedbackSentExplained,
  path: null,
  children: (
    <div class="message">
      <h1>{words.feedbackSent}</h1>
      <p>{words.feedbackSentExplained}</p>
      <p>
        <a href="/">{words.backHome}</a>
      </p>
    </div>
  ),
});
