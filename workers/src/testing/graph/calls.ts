import type { IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request as the Graph API reads it. */
export interface Call {
  readonly method: string;
  /** Without the version. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly fields: Readonly<Record<string, string>>;
  /** The one file a request may carry. */
  readonly file: Buffer | null;
  readonly headers: IncomingMessage['headers'];
}

/** Reads a request whole, as a form of either kind, or as bare bytes. */
export async function readCall(request: IncomingMessage): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://graph');
  const body = await buffer(request);
  const type = request.headers['content-type'] ?? '';
  const call = {
    method: request.method ?? 'GET',
    path: url.pathname.replace(/^\/v\d+\.\d+/, '') || '/',
    query: url.searchParams,
    headers: request.headers,
  };
  if (!type.includes('form')) return { ...call, fields: {}, file: body };
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const fields: Record<string, string> = {};
  let file: Buffer | null = null;
  for (const [name, value] of form.entries())
    if (typeof value === 'string') fields[name] = value;
    else file = Buffer.from(await value.arrayBuffer());
  return { ...call, fields, file };
}

/** A refusal in the API's words. */
export interface GraphError {
  readonly code: number;
  readonly subcode?: number;
  readonly status?: number;
  readonly transient?: boolean;
  readonly data?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export class Refusal extends Error {
  readonly error: GraphError;
  constructor(error: GraphError) {
    super(`(#${error.code})`);
    this.error = error;
  }
}

export function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

export function refuse(response: ServerResponse, given: GraphError): void {
  const { code, subcode, status = 400, transient = false, data, headers } = given;
  const error = {
    message: `(#${code}) stood in`,
    type: 'OAuthException',
    code,
    ...(subcode === undefined ? {} : { error_subcode: subcode }),
    ...(data === undefined ? {} : { error_data: data }),
    is_transient: transient,
    fbtrace_id: 'stood-in',
  };
  answer(response, status, { error }, headers);
}
