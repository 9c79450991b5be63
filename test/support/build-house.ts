import type { Role } from '@toasoan/domain';
import { api, PASSWORD, tokenOf } from './api.ts';
import { SECRETS } from './cms.ts';

/** What the template database holds: departments, schools, a coordinator, an officer. Ids are document ids. */
export interface HouseData {
  readonly units: Readonly<Record<UnitCode, string>>;
  readonly topics: { readonly pupils: string; readonly teaching: string; readonly nobody: string };
  readonly personIds: Readonly<Record<PersonName, string>>;
  /** Of the sessions they are signed in with. */
  readonly tokens: Readonly<Record<PersonName, string>>;
}

const UNITS = {
  'van-phong': { name: 'Văn phòng', kind: 'department', coordinates: true },
  'phong-hssv': { name: 'Phòng Học sinh, sinh viên', kind: 'department' },
  'phong-gdpt': { name: 'Phòng Giáo dục Phổ thông', kind: 'department' },
  'phong-qlcl': { name: 'Phòng Quản lý chất lượng', kind: 'department' },
  'truong-a': { name: 'Trường A', kind: 'school', levels: ['primary'] },
  'truong-b': { name: 'Trường B', kind: 'school', levels: ['lower_secondary'], signsOff: true },
} as const;
export type UnitCode = keyof typeof UNITS;

/** One person per line: name → role in unit. */
const PEOPLE = {
  writerA: ['contributor', 'truong-a'],
  colleagueA: ['contributor', 'truong-a'],
  writerB: ['contributor', 'truong-b'],
  headB: ['unit_head', 'truong-b'],
  deskHssv: ['desk_editor', 'phong-hssv'],
  headHssv: ['department_head', 'phong-hssv'],
  deputyHssv: ['department_head', 'phong-hssv'],
  deskGdpt: ['desk_editor', 'phong-gdpt'],
  headGdpt: ['department_head', 'phong-gdpt'],
  officer: ['publishing_officer', 'phong-qlcl'],
  coordinator: ['coordinator', 'van-phong'],
  director: ['director', 'van-phong'],
  administrator: ['administrator', 'van-phong'],
} as const satisfies Record<string, readonly [Role, UnitCode]>;
export type PersonName = keyof typeof PEOPLE;
export const personNames = Object.keys(PEOPLE) as PersonName[];

export const personEmail = (name: string): string => `${name.toLowerCase()}@toasoan.example`;

/** Builds the house through the CMS's own REST API and signs everyone in: once a run, since passwords are slow. */
export async function buildHouse(base: string): Promise<HouseData> {
  const admin = api(base, SECRETS.SEED_TOKEN);
  const make = async (path: string, data: unknown): Promise<string> =>
    (await admin.post<{ documentId: string }>(path, { data })).documentId;

  const units = {} as Record<UnitCode, string>;
  for (const [code, unit] of Object.entries(UNITS)) {
    units[code as UnitCode] = await make('/units', { code, levels: [], from: '2025-07-01', ...unit });
  }
  const plan = await make('/plans', {
    code: 'ke-hoach-thu',
    title: 'Kế hoạch thử',
    shortTitle: 'Thử',
    issuer: 'Sở',
    from: '2025-01-01',
    until: '2030-12-31',
    active: true,
  });
  const cluster = await make('/clusters', {
    slug: 'ke-hoach-thu-1',
    key: '1',
    number: '1',
    title: 'Cụm 1',
    position: 1,
    plan,
  });
  const topic = (
    key: string,
    title: string,
    leads: unknown[],
    cooperating: unknown[] = [],
  ): Promise<string> =>
    make('/topics', {
      slug: `ke-hoach-thu-${key}`,
      key,
      number: key,
      title,
      position: 1,
      leads,
      cooperating,
      cluster,
      plan,
    });
  const topics = {
    pupils: await topic(
      '1',
      'Trường học hạnh phúc',
      [{ name: 'HSSV', unit: 'phong-hssv' }],
      [{ name: 'GDPT', unit: 'phong-gdpt' }],
    ),
    teaching: await topic('2', 'Đổi mới dạy học', [{ name: 'GDPT', unit: 'phong-gdpt' }]),
    nobody: await topic('3', 'Chủ đề chung', []),
  };
  const { body: roles } = await admin.send<{ roles: { id: number; type: string }[] }>(
    'GET',
    '/users-permissions/roles',
  );
  const role = roles.roles.find((candidate) => candidate.type === 'authenticated')?.id;

  const personIds = {} as Record<PersonName, string>;
  for (const [name, [part, unit]] of Object.entries(PEOPLE)) {
    const { status, body } = await admin.send<{ documentId: string }>('POST', '/users', {
      username: name,
      displayName: `${name} (thử)`,
      email: personEmail(name),
      password: PASSWORD,
      role,
      confirmed: true,
    });
    if (status !== 201) throw new Error(`POST /users → ${status} ${JSON.stringify(body)}`);
    personIds[name as PersonName] = body.documentId;
    await make('/memberships', {
      person: body.documentId,
      unit: units[unit],
      role: part,
      from: '2025-07-01',
    });
  }
  const tokens = {} as Record<PersonName, string>;
  for (const name of personNames) tokens[name] = await tokenOf(base, personEmail(name));
  return { units, topics, personIds, tokens };
}
