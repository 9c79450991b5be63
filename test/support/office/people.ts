import type { Role } from '@toasoan/domain';
import type pg from 'pg';
import { api, PASSWORD, tokenOf, type Api } from '../api.ts';
import { SECRETS } from '../cms.ts';
import type { UnitCode } from '../build-house.ts';
import { personNames, type House } from '../house.ts';
import type { Random } from '../random.ts';

/** Somebody with an account. */
export interface Person {
  readonly name: string;
  readonly id: string;
  readonly api: Api;
}

/** Further accounts beside those of the house: whose they are, and the part each has. */
const FURTHER: readonly {
  readonly name: string;
  readonly samePersonAs?: string;
  readonly part?: readonly [Role, UnitCode];
}[] = [
  // A writer whose other account could approve, a head whose other account could give the second word.
  { name: 'writerAHead', samePersonAs: 'writerA', part: ['department_head', 'phong-hssv'] },
  { name: 'headHssvDirector', samePersonAs: 'headHssv', part: ['director', 'van-phong'] },
  { name: 'directorTwo', part: ['director', 'van-phong'] },
  { name: 'deskTwo', part: ['desk_editor', 'phong-hssv'] },
  { name: 'officerWrites', part: ['publishing_officer', 'truong-a'] },
  { name: 'wanderer' },
];

/** Adds the further accounts to a house, and says which are one person's. */
export async function everybody(house: House, pool: pg.Pool): Promise<Person[]> {
  const admin = api(house.base, SECRETS.SEED_TOKEN);
  const people: Person[] = personNames.map((name) => ({
    name,
    id: house.personIds[name],
    api: house.people[name],
  }));
  const { rows } = await pool.query<{ id: number }>("select id from up_roles where type = 'authenticated'");
  for (const { name, part } of FURTHER) {
    const email = `${name.toLowerCase()}@toasoan.example`;
    const { body } = await admin.send<{ documentId: string }>('POST', '/users', {
      username: name,
      displayName: `${name} (thử)`,
      email,
      password: PASSWORD,
      role: rows[0]?.id,
      confirmed: true,
    });
    people.push({ name, id: body.documentId, api: api(house.base, await tokenOf(house.base, email)) });
    if (part) await giveAPart(admin, house, body.documentId, part);
  }
  for (const { name, samePersonAs } of FURTHER) {
    if (!samePersonAs) continue;
    for (const account of [name, samePersonAs]) {
      const { rows: users } = await pool.query<{ id: number }>(
        'select id from up_users where username = $1',
        [account],
      );
      const { status } = await admin.send('PUT', `/users/${users[0]?.id ?? 0}`, {
        identityCode: `CB-${samePersonAs}`,
      });
      if (status !== 200) throw new Error(`PUT /users of ${account} → ${status}`);
    }
  }
  return people;
}

const giveAPart = (
  admin: Api,
  house: House,
  person: string,
  [role, unit]: readonly [Role, UnitCode],
): Promise<{ documentId: string }> =>
  admin.post<{ documentId: string }>('/memberships', {
    data: { person, unit: house.units[unit], role, from: '2026-01-01' },
  });

const PARTS: readonly (readonly [Role, UnitCode])[] = [
  ['contributor', 'truong-a'],
  ['unit_head', 'truong-b'],
  ['desk_editor', 'phong-hssv'],
  ['department_head', 'phong-hssv'],
  ['department_head', 'phong-gdpt'],
  ['publishing_officer', 'phong-qlcl'],
  ['director', 'van-phong'],
];

/** Gives somebody a part in a unit for a while, and takes such parts away again. */
export function partsThatCome(house: House): (random: Random, people: readonly Person[]) => Promise<void> {
  const admin = api(house.base, SECRETS.SEED_TOKEN);
  const given: string[] = [];
  return async (random, people) => {
    if (given.length > 3 || (given.length > 0 && random.chance(0.5))) {
      const id = given.shift() ?? '';
      // Some end on a day gone by, others are taken away altogether.
      if (random.chance(0.5)) await admin.put(`/memberships/${id}`, { data: { until: '2026-01-02' } });
      else await admin.send('DELETE', `/memberships/${id}`);
      return;
    }
    const { id } = random.chance(0.5) ? random.pick(people) : (people.at(-1) ?? random.pick(people));
    given.push((await giveAPart(admin, house, id, random.pick(PARTS))).documentId);
  };
}
