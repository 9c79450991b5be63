import { z } from 'zod';
import { isErrorId, NewsroomError } from '../errors.ts';

/** How the CMS (Strapi) sends an error: its own shape, with our stable id and facts in `details`. */
export const cmsErrorSchema = z.object({
  error: z.object({
    status: z.number(),
    name: z.string().catch(''),
    message: z.string().catch(''),
    details: z.unknown(),
  }),
});
export type CmsError = z.output<typeof cmsErrorSchema>['error'];

/** Our error inside an error of the CMS, with its facts; null when it is Strapi's own and carries no id of ours. */
export function namedError({ details }: Pick<CmsError, 'details'>): NewsroomError | null {
  if (typeof details !== 'object' || details === null || !('id' in details) || !isErrorId(details.id))
    return null;
  const { id: _, ...facts } = details;
  return new NewsroomError(details.id, Object.keys(facts).length > 0 ? facts : undefined);
}
