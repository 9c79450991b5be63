import { table } from '../../../http/routes';

/** The newsroom's API for people (domain `api/newsroom.ts`). */
export default table('newsroom', [
  ['GET', '/newsroom/me', 'desk.me'],
  ['GET', '/newsroom/reference', 'desk.reference'],
  ['GET', '/newsroom/notifications', 'desk.notifications'],
  ['POST', '/newsroom/notifications/read', 'desk.readNotifications'],
  ['POST', '/newsroom/deliveries/:id/retry', 'desk.retryDelivery'],
  ['GET', '/newsroom/stories', 'stories.list'],
  ['POST', '/newsroom/stories', 'stories.create'],
  ['GET', '/newsroom/stories/:id', 'stories.read'],
  ['PUT', '/newsroom/stories/:id/content', 'stories.save'],
  ['POST', '/newsroom/stories/:id/actions/:action', 'stories.act'],
  ['POST', '/newsroom/stories/:id/comments', 'stories.comment'],
  ['GET', '/newsroom/assets', 'assets.list'],
  ['POST', '/newsroom/assets', 'assets.register'],
  ['GET', '/newsroom/assets/:id', 'assets.read'],
  ['GET', '/newsroom/assets/:id/files', 'assets.files'],
]);
