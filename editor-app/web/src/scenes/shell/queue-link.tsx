import { QUEUES, type QueueName } from '@toasoan/domain';
import { VisuallyHidden } from '@mantine/core';
import { NavLink } from 'react-router-dom';
import * as words from '#words/shell';
import { useQueue } from '../../api/stories.ts';
import classes from './shell.module.css';

interface Props {
  readonly name: QueueName;
  readonly label: string;
}

/** A list in the navigation; one in which work waits shows how much. */
export function QueueLink({ name, label }: Props) {
  return (
    <NavLink to={`/queues/${name}`} className={classes.item}>
      {label}
      {QUEUES[name].order === 'oldest' ? <Waiting name={name} /> : null}
    </NavLink>
  );
}

function Waiting({ name }: { readonly name: QueueName }) {
  const { data } = useQueue(name, 1);
  if (!data || data.total === 0) return null;
  return (
    <span className={classes.waiting}>
      <VisuallyHidden>: </VisuallyHidden>
      {data.total}
      <VisuallyHidden> {words.stories}</VisuallyHidden>
    </span>
  );
}
