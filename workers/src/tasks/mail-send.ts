import { NewsroomError } from '@toasoan/domain';
import { describeFault } from './describe-fault.ts';
import type { Handler } from './handler.ts';
import { recordFailure } from './record-failure.ts';

/** Sends a mail. Every failed try is recorded and tried again, except where the server has refused for good. */
export const mailSend: Handler<'mail.send'> = async ({ mailId }, { cms, postman, log }, attempt) => {
  const mail = await cms.takeMail(mailId);
  const { fence } = mail;
  if (fence === null) return;
  let answer: string;
  try {
    answer = await postman.send(mail);
  } catch (fault) {
    const forGood = fault instanceof NewsroomError && fault.id === 'mail.refused';
    const final = forGood || attempt.last;
    const record = (): Promise<void> =>
      cms.finishMail(mailId, { outcome: 'failed', fence, ...describeFault(fault), final });
    if (!forGood) return recordFailure(fault, record, log);
    await record();
    log.warn({ mailId, err: fault }, 'refused');
    return;
  }
  await cms.finishMail(mailId, { outcome: 'sent', fence, answer });
  log.info({ mailId }, 'sent');
};
