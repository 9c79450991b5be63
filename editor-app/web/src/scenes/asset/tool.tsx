import { useState, type ReactNode } from 'react';
import classes from './asset.module.css';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly open?: boolean;
}

/** A tool of the asset's page, folded until it is wanted; what is unsaved in it survives folding. */
export function Tool({ title, children, open = false }: Props) {
  const [opened, setOpened] = useState(open);
  const [seen, setSeen] = useState(open);
  return (
    <section>
      <details
        className={classes.tool}
        open={opened}
        onToggle={(event) => {
          setOpened(event.currentTarget.open);
          if (event.currentTarget.open) setSeen(true);
        }}
      >
        <summary>
          <h2>{title}</h2>
        </summary>
        <div>{seen ? children : null}</div>
      </details>
    </section>
  );
}
