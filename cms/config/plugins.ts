import { env } from '../src/env';

export default () => ({
  'users-permissions': {
    config: {
      jwtSecret: env.JWT_SECRET,
      jwt: { expiresIn: '12h' },
      // Every sign-in comes from the editor's server, which limits it per account and per address; here only floods.
      ratelimit: { enabled: true, interval: 60_000, max: 600 },
    },
  },
});
