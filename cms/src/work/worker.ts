import type { AuditActor } from '../gate/record';

/** The worker as audit events name it. */
export const WORKER: AuditActor = { kind: 'worker', id: 'worker', name: 'Bộ xử lý' };
