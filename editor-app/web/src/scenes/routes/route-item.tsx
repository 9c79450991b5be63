import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import type { RouteRow, RouteTable } from '@toasoan/domain';
import * as words from '#words/routes';
import records from '../../components/record.module.css';
import classes from '../people/people.module.css';
import { ChangeRouteDialog } from './change-route-dialog.tsx';
import { HistoryDialog } from './history-dialog.tsx';
import type { Names } from './names.ts';
import { ToPlanDialog } from './to-plan-dialog.tsx';

interface Props {
  readonly row: RouteRow;
  readonly table: RouteTable;
  readonly names: Names;
  readonly onDone: (sentence: string) => void;
}

/** A topic with who leads it and who is told, and what can be done. */
export function RouteItem({ row, table, names, onDone }: Props) {
  const [changing, change] = useDisclosure(false);
  const [looking, look] = useDisclosure(false);
  const [returning, putBack] = useDisclosure(false);
  const title = `${row.number} ${row.title}`.trim();
  return (
    <li>
      <div className={records.head}>
        <h2>{title}</h2>
        {row.differs ? <span className={classes.badge}>{words.differs}</span> : null}
      </div>
      <p className={classes.facts}>{row.cluster}</p>
      <p className={classes.facts}>
        <strong>{words.leads}:</strong>{' '}
        {row.leads.length === 0 ? words.noLead : row.leads.map(names.lead).join('; ')}
      </p>
      <p className={classes.facts}>
        <strong>{words.cooperating}:</strong>{' '}
        {row.cooperating.length === 0 ? words.noneTold : row.cooperating.map(names.of).join('; ')}
      </p>
      {row.outside.length > 0 ? (
        <p className={classes.facts}>
          <strong>{words.outside}:</strong> {row.outside.join('; ')}
        </p>
      ) : null}
      <div className={records.actions}>
        {table.mayChange ? (
          <Button variant="default" onClick={change.open} aria-label={words.changeOf(title)}>
            {words.change}
          </Button>
        ) : null}
        {table.mayChange && row.differs ? (
          <Button variant="default" onClick={putBack.open} aria-label={words.toPlanOf(title)}>
            {words.toPlan}
          </Button>
        ) : null}
        <Button variant="subtle" onClick={look.open} aria-label={words.historyOf(title)}>
          {words.history}
        </Button>
      </div>
      {changing ? (
        <ChangeRouteDialog row={row} table={table} title={title} onClose={change.close} onDone={onDone} />
      ) : null}
      {returning ? <ToPlanDialog row={row} title={title} onClose={putBack.close} onDone={onDone} /> : null}
      {looking ? <HistoryDialog topic={row.id} title={title} onClose={look.close} /> : null}
    </li>
  );
}
