import { env } from '../src/env';

export default () => ({ host: env.HOST, port: env.PORT, app: { keys: env.APP_KEYS } });
