import { presenceSchema, restoreVersionSchema, versionRevisionSchema } from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse, type PersonRequest } from '../../../http/handler';
import { beat } from '../../../presence/beat';
import { storyView } from '../../../stories/view';
import { changesSinceMine } from '../../../versions/changes';
import { storyVersion, storyVersions } from '../../../versions/history';
import { restoreVersion } from '../../../versions/restore';

const id = ({ params }: PersonRequest): string => params['id'] ?? '';
const revision = ({ params }: PersonRequest): number => parse(versionRevisionSchema, params['revision']);

export default controller({
  presence: forPerson((request) =>
    beat(request.strapi, request.caller, id(request), parse(presenceSchema, request.body)),
  ),
  changes: forPerson((request) => changesSinceMine(pool(request.strapi), request.caller, id(request))),
  versions: forPerson((request) => storyVersions(pool(request.strapi), request.caller, id(request))),
  version: forPerson((request) =>
    storyVersion(pool(request.strapi), request.caller, id(request), revision(request)),
  ),
  restore: forPerson(async (request) => {
    const input = parse(restoreVersionSchema, request.body);
    await restoreVersion(request.strapi, request.caller, id(request), revision(request), input);
    return storyView(pool(request.strapi), id(request), request.caller);
  }),
});
