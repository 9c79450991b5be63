import { existsSync } from 'node:fs';
import path from 'node:path';
import { env } from '../src/env';

/** The panel is built on demand (`npm run admin`); without a build there is nothing to serve. */
const built = existsSync(path.join(process.cwd(), 'dist', 'build', 'index.html'));

export default () => ({
  auth: { secret: env.ADMIN_JWT_SECRET },
  apiToken: { salt: env.API_TOKEN_SALT },
  transfer: { token: { salt: env.TRANSFER_TOKEN_SALT } },
  secrets: { encryptionKey: env.ENCRYPTION_KEY },
  serveAdminPanel: env.SERVE_ADMIN && built,
  flags: { nps: false, promoteEE: false },
});
