import {
  GRAPH_CLASSES,
  graphClassOf,
  NewsroomError,
  regainSeconds,
  graphWait,
  type ErrorDetails,
  type GraphRefusal,
} from '@toasoan/domain';
import { z } from 'zod';

/** A refusal with what people who look into it want to see. */
interface Refused extends GraphRefusal {
  readonly message: string;
  /** By this Facebook's support finds the request. */
  readonly trace: string | null;
  /** Seconds until calls are let in again, as told. */
  readonly regain: number | null;
  /** Where an upload is to go on (1363037), as told. */
  readonly startOffset: number | null;
}

const errorSchema = z.object({
  error: z.object({
    message: z.string().default(''),
    code: z.number(),
    error_subcode: z.number().nullish(),
    is_transient: z.boolean().default(false),
    fbtrace_id: z.string().nullish(),
    error_data: z.unknown().optional(),
  }),
});
const offsetSchema = z.object({ start_offset: z.coerce.number().int().nonnegative() });

/** Facebook repeats a token it does not understand. */
const LONG_WORD = /[\w|%-]{40,}/g;

/** The refusal in an answer; null when it is none. */
export function refusalIn(status: number, body: unknown, usage: string | null): Refused | null {
  const read = errorSchema.safeParse(body);
  if (!read.success) return null;
  const { error } = read.data;
  return {
    status,
    code: error.code,
    subcode: error.error_subcode ?? null,
    transient: error.is_transient,
    message: error.message.replace(LONG_WORD, '…').slice(0, 500),
    trace: error.fbtrace_id ?? null,
    regain: regainSeconds(usage),
    startOffset: offsetIn(error.error_data),
  };
}

function offsetIn(data: unknown): number | null {
  const given: unknown = typeof data === 'string' ? parsed(data) : data;
  const read = offsetSchema.safeParse(given);
  return read.success ? read.data.start_offset : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}

/** The fault of a refusal, with its class, and the time to wait where the class waits. */
export function asFault(refusal: Refused, path: string): NewsroomError {
  const name = graphClassOf(refusal);
  const rule = GRAPH_CLASSES[name];
  const { status, code, subcode, message, trace, startOffset } = refusal;
  return new NewsroomError(rule.error, {
    ...{ path, status, code, subcode, message, trace },
    ...(startOffset === null ? {} : { startOffset }),
    ...(rule.do === 'wait' ? { waitMs: graphWait(name, refusal.regain) * 1_000 } : {}),
  });
}

/** Nothing the API would say came back, so nothing is known. */
export const unreachable = (details: ErrorDetails, cause?: unknown): NewsroomError =>
  new NewsroomError('delivery.unreachable', details, { cause });
