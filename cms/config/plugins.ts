import { env } from '../src/env';

export default () => ({
  'users-permissions': {
    config: {
      jwtSecret: env.JWT_SECRET,
      jwt: { expiresIn: '12h' },
      // Sign-in is limited per person and address; the editor's server limits it again in front.
      ratelimit: { enabled: true, interval: 60_000, max: 30 },
    },
  },
});
