import type { AssetView } from '@toasoan/domain';

/** The place of a consent's signed form, to be named in the consent. */
export interface UploadedForm {
  readonly uploadKey: string;
  readonly fileName: string;
}

/** What the server made of a file sent into the library, or in the place of another; null for any other answer. */
export function readAsset(answer: unknown): AssetView | null {
  const { id, state } = (answer ?? {}) as Partial<Record<keyof AssetView, unknown>>;
  return typeof id === 'string' && typeof state === 'string' ? (answer as AssetView) : null;
}

/** What the server made of a form; null for any other answer. */
export function readForm(answer: unknown): UploadedForm | null {
  const { uploadKey, fileName } = (answer ?? {}) as Partial<Record<keyof UploadedForm, unknown>>;
  return typeof uploadKey === 'string' && typeof fileName === 'string' ? { uploadKey, fileName } : null;
}
