import { env } from '../src/env';

export default () => ({
  host: env.HOST,
  port: env.PORT,
  app: { keys: env.APP_KEYS },
  // Strapi would ask the npm registry every day and note the answer among the sources, which then count as changed.
  logger: { updates: { enabled: false } },
});
