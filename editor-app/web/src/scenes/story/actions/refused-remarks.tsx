import { List } from '@mantine/core';
import type { RefusedRemark } from '@toasoan/domain';
import { RequestError } from '../../../api/request-error.ts';

/** The remarks a refusal of the kind `story.remarks` names; none for other refusals. */
export function refusedRemarks(error: unknown): RefusedRemark[] {
  const body = error instanceof RequestError ? error.body : null;
  const named = body?.id === 'story.remarks' ? body.details?.['remarks'] : undefined;
  return Array.isArray(named) ? named.filter(isRemark) : [];
}

const isRemark = (given: unknown): given is RefusedRemark => {
  const { message, quoted } = (given ?? {}) as Partial<Record<keyof RefusedRemark, unknown>>;
  return typeof message === 'string' && typeof quoted === 'string';
};

/** What holds a story back, as the newsroom's rules say it. */
export function RefusedRemarks({ error }: { readonly error: unknown }) {
  const remarks = refusedRemarks(error);
  if (remarks.length === 0) return null;
  return (
    <List>
      {remarks.map(({ message, quoted }, index) => (
        <List.Item key={index}>
          {quoted.trim() === '' ? null : `“${quoted.slice(0, 80)}”: `}
          {message}
        </List.Item>
      ))}
    </List>
  );
}
