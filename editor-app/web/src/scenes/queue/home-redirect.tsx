import { queuesFor } from '@toasoan/domain';
import { Navigate } from 'react-router-dom';
import { rolesNow, useSession } from '../../api/session-context.ts';
import { homeQueue } from './home-queue.ts';

export function HomeRedirect() {
  const { me } = useSession();
  return <Navigate to={`/queues/${homeQueue(queuesFor(rolesNow(me)))}`} replace />;
}
