import { ERRORS, type Me } from '@toasoan/domain';
import * as words from '#words/send/form';
import type { Client } from '../../api/client.ts';
import { messageOf } from '../../api/request-error.ts';
import { signIn } from '../../api/session.ts';
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

  byId('sign-in-later', HTMLButtonElement).onclick = () => dialog.close();
  form.onsubmit = (event) => {
    event.preventDefault();
    go.disabled = true;
    show(problem);
    signIn(client, email.value.trim(), password.value)
      .then((me) => {
        password.value = '';
        dialog.close();
        onSignedIn(me);
      })
      .catch((error: unknown) => show(problem, messageOf(error)))
      .finally(() => (go.disabled = false));
  };

  return {
    open(ended) {
      byId('sign-in-why', HTMLElement).textContent = ended ? ERRORS['auth.required'][1] : words.whySignIn;
      if (!dialog.open) dialog.showModal();
    },
  };
}
