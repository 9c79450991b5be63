import type { CheckedFile, ImportDone } from '@toasoan/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useClient } from './client-context.ts';
import type { Client } from './client.ts';
import { errorFromAnswer, RequestError } from './request-error.ts';

/** A file as it was when it was chosen: what is looked at is what is taken. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: ArrayBuffer;
}

export const TEMPLATE_ADDRESS = '/api/people-import/template';
export const CURRENT_ADDRESS = '/api/people-import/current';

async function send(client: Client, path: string, { bytes }: ChosenFile): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(`/api/people-import/${path}`, {
      method: 'POST',
      credentials: 'same-origin',
      headers: { 'content-type': 'application/octet-stream', 'x-csrf-token': client.csrfToken() },
      body: bytes,
    });
  } catch (cause) {
    throw new RequestError(null, { cause });
  }
  if (response.ok) return response;
  const answer: unknown = await response.json().catch(() => null);
  const error = errorFromAnswer(answer, response.status);
  if (error.id === 'auth.required') client.reportSignedOut();
  throw new RequestError(error);
}

/** Has a file looked at: what each row would do, and what is wrong. */
export function useCheckFile() {
  const client = useClient();
  return useMutation({
    mutationFn: async (file: ChosenFile) => (await (await send(client, 'check', file)).json()) as CheckedFile,
  });
}

/** The file with a column that says what is wrong with each row. */
export function useProblemsFile() {
  const client = useClient();
  return useMutation({
    mutationFn: async (file: ChosenFile) => (await send(client, 'problems', file)).blob(),
  });
}

/** Takes a file that was looked at, whole or not at all. */
export function useApplyFile() {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async ({ file, checked }: { readonly file: ChosenFile; readonly checked: CheckedFile }) => {
      const query = new URLSearchParams({ file: checked.file, plan: checked.hash }).toString();
      return (await (await send(client, `apply?${query}`, file)).json()) as ImportDone;
    },
    onSettled: () =>
      Promise.all(
        [['admin-units'], ['admin-people'], ['reference']].map((queryKey) =>
          queries.invalidateQueries({ queryKey }),
        ),
      ),
  });
}
