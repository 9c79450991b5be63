import type { Me } from '@toasoan/domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useClient } from '../../api/client-context.ts';
import { SessionContext, type Session } from '../../api/session-context.ts';
import { readSession, signOut } from '../../api/session.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Loading } from '../../components/loading.tsx';

// Who is signed in needs neither.
const SignInScene = lazy(async () => ({ default: (await import('./sign-in-scene.tsx')).SignInScene }));
const SignInAgain = lazy(async () => ({ default: (await import('./sign-in-again.tsx')).SignInAgain }));
const FactorDemanded = lazy(async () => ({
  default: (await import('../account/factor-demanded.tsx')).FactorDemanded,
}));

/** What the light form remembers of the person, for use without a network. */
const forgetHere = async (): Promise<void> =>
  (await import('../../send/store/known-person.ts')).forgetPerson();

/** This browser hears of no more notices. */
const silenceHere = async (): Promise<void> => (await import('../../notices/push.ts')).turnPushOff();

interface Props {
  /** Raised each time an answer said that the session is over. */
  readonly signedOutCount: number;
  readonly children: ReactNode;
}

/** Shows the screens to who is signed in, the sign-in page otherwise; keeps the screens when a session ends. */
export function SessionGate({ signedOutCount, children }: Props) {
  const client = useClient();
  const queries = useQueryClient();
  const [me, setMe] = useState<Me | null>(null);
  const [expired, setExpired] = useState(false);
  const [renewals, setRenewals] = useState(0);
  // Read again by who comes back to the page: a right may have been given or ended meanwhile.
  const start = useQuery({
    queryKey: ['session'],
    queryFn: () => readSession(client),
    staleTime: Infinity,
    refetchOnWindowFocus: 'always',
  });

  const known = useRef(me);
  known.current = me;
  useEffect(() => {
    if (!start.data?.signedIn) return setExpired(known.current !== null);
    const { me: found } = start.data;
    if (known.current === null || known.current.id === found.id) setMe(found);
  }, [start.data]);
  useEffect(() => {
    if (signedOutCount > 0 && known.current) setExpired(true);
  }, [signedOutCount]);

  const session = useMemo<Session | null>(
    () =>
      me && {
        me,
        renewals,
        signOut: async () => {
          await silenceHere().catch(() => undefined);
          await signOut(client);
          await forgetHere().catch(() => undefined);
          // A fresh page: nothing of the person stays in memory.
          location.assign('/');
        },
      },
    [client, me, renewals],
  );

  const signedIn = (person: Me): void => {
    if (me && me.id !== person.id) return location.assign('/');
    setMe(person);
    setExpired(false);
    setRenewals((count) => count + 1);
    void queries.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };

  if (start.isPending || (start.data?.signedIn && !session)) return <Loading />;
  if (start.isError && !session)
    return <ErrorNotice error={start.error} onRetry={() => void start.refetch()} />;
  if (!session)
    return (
      <Suspense fallback={<Loading />}>
        <SignInScene onSignedIn={signedIn} />
      </Suspense>
    );
  return (
    <SessionContext.Provider value={session}>
      {session.me.mustSetUpSecondFactor ? (
        <Suspense fallback={<Loading />}>
          <FactorDemanded />
        </Suspense>
      ) : (
        children
      )}
      {expired ? (
        <Suspense>
          <SignInAgain me={session.me} onSignedIn={signedIn} />
        </Suspense>
      ) : null}
    </SessionContext.Provider>
  );
}
