import { NewsroomError } from '@toasoan/domain';
import { describeFault } from './describe-fault.ts';
import type { Handler } from './handler.ts';
import { recordFailure } from './record-failure.ts';

/** Tells a device of a notice. What cannot succeed is not tried again: the notice is in the app in any case. */
export const pushSend: Handler<'push.send'> = async ({ pushId }, { cms, pusher, log }, attempt) => {
  const push = await cms.takePush(pushId);
  const { fence } = push;
  if (fence === null) return;
  let outcome: 'sent' | 'gone';
  try {
    outcome = await pusher.send(push, attempt.signal);
  } catch (fault) {
    const forGood = fault instanceof NewsroomError && fault.id !== 'push.unreachable';
    const final = forGood || attempt.last;
    const record = (): Promise<void> =>
      cms.finishPush(pushId, { outcome: 'failed', fence, ...describeFault(fault), final });
    if (!forGood) return recordFailure(fault, record, log);
    await record();
    log.warn({ pushId, err: fault }, 'refused');
    return;
  }
  await cms.finishPush(pushId, { outcome, fence });
  log.info({ pushId, outcome }, 'told');
};
