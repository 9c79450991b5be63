import { Button, Stack } from '@mantine/core';
import { OUTCOMES, SHEETS, type ImportRow } from '@toasoan/domain';
import { useState } from 'react';
import * as words from '#words/people-import';
import classes from './import.module.css';
import { Problems } from './problems.tsx';

/** Rows put on the page at a time: a file may have thousands. */
const STEP = 200;

/** The rows of a file with what becomes of each. */
export function ImportRows({ rows }: { readonly rows: readonly ImportRow[] }) {
  const [count, setCount] = useState(STEP);
  return (
    <Stack>
      <table className={classes.table}>
        <caption className={classes.caption}>{words.rowsShown(rows.length)}</caption>
        <thead>
          <tr>
            <th scope="col">{words.row}</th>
            <th scope="col">{words.about}</th>
            <th scope="col">{words.outcome}</th>
            <th scope="col">{words.details}</th>
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, count).map((row) => (
            <tr key={`${row.sheet} ${row.row}`}>
              <td>
                {SHEETS[row.sheet]}, {row.row}
              </td>
              <th scope="row">{row.label}</th>
              <td className={row.outcome === 'error' ? classes.error : undefined}>{OUTCOMES[row.outcome]}</td>
              <td>
                {row.changes.map((change) => (
                  <div key={change}>{change}</div>
                ))}
                <Problems problems={row.problems} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > count ? (
        <Button variant="default" onClick={() => setCount(count + STEP)}>
          {words.more}
        </Button>
      ) : null}
    </Stack>
  );
}
