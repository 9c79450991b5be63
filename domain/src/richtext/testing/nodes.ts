import { checkBody } from '../check-body.ts';

/** Short ways to write bodies, right or wrong. */
export const text = (value: string, ...marks: unknown[]): unknown => ({ type: 'text', text: value, marks });
export const paragraph = (...content: unknown[]): unknown => ({ type: 'paragraph', content });
export const doc = (...content: unknown[]): unknown => ({ type: 'doc', content });
export const heading = (level: unknown): unknown =>
  doc({ type: 'heading', attrs: { level }, content: [text('x')] });
/** A body with nothing but one asset in it: a figure, a video, a sound or an attachment. */
export const media = (type: string, attrs: object): unknown =>
  doc({ type, attrs: { assetId: 'a'.repeat(24), ...attrs } });
export const figure = (attrs: object): unknown => media('figure', attrs);

/** Why a body is refused; "ok" when it is not. */
export const reason = (body: unknown): string => {
  const checked = checkBody(body);
  return checked.ok ? 'ok' : checked.reason;
};
