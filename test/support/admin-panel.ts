import { api, type Api } from './api.ts';

/** Registers the first administrator of Strapi's panel and gives their API; paths are relative to `/api`. */
export async function firstAdministrator(base: string): Promise<Api> {
  const { status, body } = await api(base).send<{ data: { token: string } }>(
    'POST',
    '/../admin/register-admin',
    {
      firstname: 'Quan',
      lastname: 'Tri',
      email: 'admin@toasoan.example',
      password: 'Admin-thu-2026',
    },
  );
  if (status !== 200) throw new Error(`register-admin → ${status} ${JSON.stringify(body)}`);
  return api(base, body.data.token);
}
