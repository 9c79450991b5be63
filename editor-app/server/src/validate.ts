import { NewsroomError, type ErrorId } from '@toasoan/domain';
import type { z } from 'zod';

/** Parses what came in, or refuses it naming every place. @throws NewsroomError request.invalid */
export function parse<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw new NewsroomError('request.invalid', {
    problems: parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  });
}

/** An id from the path. Anything but letters and digits names nothing, and so never reaches another path at the CMS. */
export function idFrom(value: string, refusal: ErrorId): string {
  if (!/^[a-z0-9]{1,64}$/.test(value)) throw new NewsroomError(refusal);
  return value;
}
