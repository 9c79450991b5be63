import type {
  AccountChange,
  AddedPerson,
  Ending,
  Level,
  LinkToHandOver,
  Paged,
  PersonLine,
  Role,
  UnitChoice,
  UnitKind,
  UnitLine,
  UnitTies,
} from '@toasoan/domain';
import {
  keepPreviousData,
  useMutation,
  useQuery,
  useQueryClient,
  type UseQueryResult,
} from '@tanstack/react-query';
import { useClient } from './client-context.ts';

const UNITS = ['admin-units'];
const PEOPLE = ['admin-people'];

/** One page of the units; `search` is the query of the address. */
export function useUnits(search: string): UseQueryResult<Paged<UnitLine>> {
  const client = useClient();
  return useQuery({
    queryKey: [...UNITS, search],
    queryFn: () => client.call<Paged<UnitLine>>('GET', `/units?${search}`),
    placeholderData: keepPreviousData,
  });
}

/** Every unit there is or was, for choosing. */
export function useUnitChoices(): UseQueryResult<UnitChoice[]> {
  const client = useClient();
  return useQuery({
    queryKey: [...UNITS, 'choices'],
    queryFn: () => client.call<UnitChoice[]>('GET', '/unit-choices'),
  });
}

/** What hangs on a unit; read anew each time it is asked. */
export function useUnitTies(id: string): UseQueryResult<UnitTies> {
  const client = useClient();
  return useQuery({
    queryKey: ['unit-ties', id],
    gcTime: 0,
    queryFn: () => client.call<UnitTies>('GET', `/units/${id}/ending`),
  });
}

/** One page of the people; `search` is the query of the address. */
export function usePeople(search: string): UseQueryResult<Paged<PersonLine>> {
  const client = useClient();
  return useQuery({
    queryKey: [...PEOPLE, search],
    queryFn: () => client.call<Paged<PersonLine>>('GET', `/people?${search}`),
    placeholderData: keepPreviousData,
  });
}

/** A change of units or people; every list of them follows, also after a refusal, which may mean that they changed. */
function useChange<Wish, Answer>(
  call: (client: ReturnType<typeof useClient>, wish: Wish) => Promise<Answer>,
) {
  const client = useClient();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: Wish) => call(client, wish),
    onSettled: () =>
      Promise.all(
        [UNITS, PEOPLE, ['reference'], ['routes']].map((queryKey) => queries.invalidateQueries({ queryKey })),
      ),
  });
}

export interface UnitFields {
  readonly name: string;
  readonly kind: UnitKind;
  readonly levels: readonly Level[];
  readonly signsOff: boolean;
  readonly from: string;
}
/** Adds a unit, or changes the one that is given. */
export const useSaveUnit = (unit: UnitLine | null) =>
  useChange((client, { code, ...fields }: UnitFields & { readonly code: string }) =>
    unit === null
      ? client.call<UnitLine>('POST', '/units', { code, ...fields })
      : client.call<UnitLine>('PUT', `/units/${unit.id}`, { basedOn: unit.version, ...fields }),
  );

export interface EndingInput {
  readonly until: string;
  readonly ending: Ending;
  readonly successors: readonly string[];
  readonly takenOverBy: string | null;
}
export const useEndUnit = (unit: UnitLine) =>
  useChange((client, wish: EndingInput) =>
    client.call<UnitLine>('POST', `/units/${unit.id}/end`, { basedOn: unit.version, ...wish }),
  );
export const useReopenUnit = (unit: UnitLine) =>
  useChange((client, _: void) =>
    client.call<UnitLine>('POST', `/units/${unit.id}/reopen`, { basedOn: unit.version }),
  );

export interface PersonFields {
  readonly name: string;
  readonly email: string;
  readonly identityCode: string;
}
export interface MembershipInput {
  readonly unitId: string;
  readonly role: Role;
  readonly from: string;
  readonly until: string | null;
}
export interface NewPerson extends PersonFields {
  readonly membership: MembershipInput | null;
  readonly invite: boolean;
}
/** Adds an account with its first membership and an invitation, or changes the fields of the one that is given. */
export const useSavePerson = (person: PersonLine | null) =>
  useChange(async (client, { membership, invite, ...fields }: NewPerson): Promise<AddedPerson> => {
    if (person === null) return client.call('POST', '/people', { ...fields, membership, invite });
    const change = { basedOn: person.version, ...fields };
    return { ...(await client.call<PersonLine>('PUT', `/people/${person.id}`, change)), invitation: null };
  });
/** Sends a new link to who has no password yet, in place of the old. */
export const useInviteAgain = (person: PersonLine) =>
  useChange((client, _: void) => client.call<LinkToHandOver>('POST', `/accounts/${person.id}/invitation`));
export const useChangeAccount = (person: PersonLine) =>
  useChange((client, change: AccountChange) =>
    client.call<undefined>('POST', `/accounts/${person.id}/changes/${change}`),
  );
export const useBlock = (person: PersonLine) =>
  useChange((client, blocking: 'block' | 'unblock') =>
    client.call<PersonLine>('POST', `/people/${person.id}/access/${blocking}`),
  );
export const useAssign = (person: PersonLine) =>
  useChange((client, membership: MembershipInput) =>
    client.call<PersonLine>('POST', `/people/${person.id}/memberships`, membership),
  );
export const useEndMembership = (id: string) =>
  useChange((client, until: string) => client.call<PersonLine>('POST', `/memberships/${id}/end`, { until }));
