import { ERRORS, type Me } from '@toasoan/domain';
import * as words from '#words/send/form';
import type { Client } from '../../api/client.ts';
import { messageOf, RequestError } from '../../api/request-error.ts';
import { signIn, signInWithCode } from '../../api/session.ts';
import { byId, show } from './dom.ts';

/** Signing in over the form, without leaving it: what is written stays. */
export function bindSignIn(
  client: Client,
  onSignedIn: (me: Me) => void,
): { readonly open: (ended: boolean) => void } {
  const dialog = byId('sign-in', HTMLDialogElement);
  const form = byId('sign-in-form', HTMLFormElement);
  const [email, password] = [byId('email', HTMLInputElement), byId('password', HTMLInputElement)];
  const go = byId('sign-in-go', HTMLButtonElement);
  const problem = byId('sign-in-problem', HTMLElement);
  const [codeField, code] = [byId('code-field', HTMLElement), byId('code', HTMLInputElement)];
  let ticket = '';
  /** The second step with a ticket, the first without. */
  const askForCode = (given: string): void => {
    ticket = given;
    const second = given !== '';
    codeField.hidden = !second;
    code.required = second;
    byId('password-fields', HTMLElement).hidden = second;
    if (second) code.focus();
  };

  byId('sign-in-later', HTMLButtonElement).onclick = () => dialog.close();
  form.onsubmit = (event) => {
    event.preventDefault();
    go.disabled = true;
    show(problem);
    const attempt = ticket
      ? signInWithCode(client, ticket, code.value)
      : signIn(client, email.value.trim(), password.value);
    attempt
      .then((step) => {
        code.value = '';
        if ('ticket' in step) return askForCode(step.ticket);
        askForCode('');
        password.value = '';
        dialog.close();
        onSignedIn(step.me);
      })
      .catch((error: unknown) => {
        // The first step is too long ago: begin again.
        if (error instanceof RequestError && error.body?.id === 'auth.ticket_expired') askForCode('');
        show(problem, messageOf(error));
      })
      .finally(() => (go.disabled = false));
  };

  return {
    open(ended) {
      byId('sign-in-why', HTMLElement).textContent = ended ? ERRORS['auth.required'][1] : words.whySignIn;
      if (!dialog.open) dialog.showModal();
    },
  };
}
