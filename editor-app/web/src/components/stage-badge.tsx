import { STAGES, type Stage } from '@toasoan/domain';
import classes from './stage-badge.module.css';

const TONES: Readonly<Record<Stage, string | undefined>> = {
  draft: classes.quiet,
  unit_review: classes.waiting,
  submitted: classes.waiting,
  in_edit: classes.working,
  in_review: classes.waiting,
  second_review: classes.waiting,
  returned: classes.returned,
  approved: classes.good,
  scheduled: classes.good,
  published: classes.done,
  withdrawn: classes.quiet,
  rejected: classes.quiet,
  archived: classes.quiet,
};

/** The stage of a story in words; the colour only helps. */
export function StageBadge({ stage }: { readonly stage: Stage }) {
  return <span className={`${classes.badge} ${TONES[stage]}`}>{STAGES[stage]}</span>;
}
