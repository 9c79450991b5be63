import { NewsroomError, type ErrorId } from '@toasoan/domain';
import { z } from 'zod';

const tusError = z.object({ status_code: z.int(), body: z.string().optional() });

/** A client that resumes acts on these: 404 begins anew, 409 asks for the offset again. */
const BY_STATUS: Readonly<Record<number, ErrorId>> = {
  404: 'not_found',
  409: 'asset.upload_offset',
  410: 'not_found',
  413: 'asset.too_large',
};

/** A refusal of the tus protocol as an error of the list; other faults are given back as they are. */
export function fromTus(error: unknown): unknown {
  const { data } = tusError.safeParse(error);
  return data ? fromTusStatus(data.status_code, data.body) : error;
}

export function fromTusStatus(status: number, body?: string): NewsroomError {
  const id = BY_STATUS[status] ?? (status < 500 || status === 501 ? 'request.invalid' : 'internal');
  return new NewsroomError(id, undefined, { cause: new Error(`tus: ${status} ${body ?? ''}`.trim()) });
}
