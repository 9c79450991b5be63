import * as words from '#words/account';
import { Dialog } from '../../components/dialog.tsx';
import { SetUpFactor } from './set-up-factor.tsx';

interface Props {
  readonly hasPassword: boolean;
  readonly onClose: () => void;
}

export function SetUpDialog({ hasPassword, onClose }: Props) {
  return (
    <Dialog title={words.factor} onClose={onClose} large>
      <SetUpFactor hasPassword={hasPassword} onDone={onClose} />
    </Dialog>
  );
}
