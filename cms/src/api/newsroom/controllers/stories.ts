import {
  actionNameSchema,
  actSchema,
  changeWordingSchema,
  createStorySchema,
  listStoriesSchema,
  newsroomSearchSchema,
  saveContentSchema,
  suggestSchema,
} from '@toasoan/domain';
import { pool } from '../../../database/sql';
import { controller, forPerson, parse, type PersonRequest } from '../../../http/handler';
import { newsroomOffers, newsroomSearch } from '../../../search/newsroom';
import { act } from '../../../stories/act';
import { changeWording } from '../../../stories/change-wording';
import { createStory } from '../../../stories/create';
import { listStories } from '../../../stories/list';
import { liveEdition } from '../../../stories/live-edition';
import { previewOf } from '../../../stories/preview';
import { saveContent } from '../../../stories/save-content';
import { storyView } from '../../../stories/view';

const view = ({ strapi, caller }: PersonRequest, storyId: string) => storyView(pool(strapi), storyId, caller);
const id = ({ params }: PersonRequest): string => params['id'] ?? '';

export default controller({
  list: forPerson(({ strapi, caller, query }) =>
    listStories(pool(strapi), caller, parse(listStoriesSchema, query)),
  ),
  search: forPerson(({ strapi, caller, query }) =>
    newsroomSearch(strapi, caller, parse(newsroomSearchSchema, query)),
  ),
  suggest: forPerson(({ strapi, caller, query }) =>
    newsroomOffers(strapi, caller, parse(suggestSchema, query)),
  ),
  create: forPerson(({ strapi, caller, body }) =>
    createStory(strapi, caller, parse(createStorySchema, body)),
  ),
  read: forPerson((request) => view(request, id(request))),
  preview: forPerson((request) => previewOf(pool(request.strapi), id(request), request.caller)),
  edition: forPerson((request) => liveEdition(pool(request.strapi), id(request), request.caller)),
  word: forPerson((request) =>
    changeWording(request.strapi, request.caller, id(request), parse(changeWordingSchema, request.body)),
  ),
  save: forPerson((request) =>
    saveContent(request.strapi, request.caller, id(request), parse(saveContentSchema, request.body)),
  ),
  act: forPerson(async (request) => {
    const action = parse(actionNameSchema, request.params['action']);
    await act(request.strapi, request.caller, id(request), action, parse(actSchema, request.body));
    return view(request, id(request));
  }),
});
