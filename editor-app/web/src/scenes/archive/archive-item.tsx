import { Button } from '@mantine/core';
import { faultInWords, formatDate, formatDateTime, type ArchiveLine } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as words from '#words/archive';
import { bytesInWords } from '../../components/media/in-words.ts';
import records from '../../components/record.module.css';
import classes from '../people/people.module.css';

interface Props {
  readonly line: ArchiveLine;
  readonly asking: boolean;
  readonly onCheck: () => void;
}

/** An archived story: what is kept of it, whether it is sealed, and how it was when it was last read through. */
export function ArchiveItem({ line, asking, onCheck }: Props) {
  return (
    <li>
      <div className={records.head}>
        <h2>
          <Link to={`/stories/${line.storyId}`}>{line.headline}</Link>
        </h2>
        {line.sealed ? <span className={records.badge}>{words.sealed}</span> : null}
      </div>
      <p className={classes.facts}>
        <span>{line.unit.name}</span>
        <span>{words.firstOut(formatDate(line.firstPublishedAt))}</span>
        <span>{words.versions(line.versions)}</span>
        <span>{words.files(line.files, bytesInWords(line.bytes))}</span>
      </p>
      <LastCheck line={line} />
      <div className={records.actions}>
        <Button
          variant="default"
          disabled={asking || line.checking}
          aria-label={words.checkOf(line.headline)}
          onClick={onCheck}
        >
          {words.check}
        </Button>
      </div>
    </li>
  );
}

function LastCheck({ line: { check, checking } }: Pick<Props, 'line'>) {
  if (checking) return <p className={classes.facts}>{words.checking}</p>;
  if (!check) return <p className={classes.facts}>{words.neverChecked}</p>;
  const when = formatDateTime(check.at);
  if (check.faults.length === 0) return <p className={classes.facts}>{words.sound(when)}</p>;
  return (
    <>
      <p className={classes.facts}>
        <strong>{words.broken(when)}</strong>
      </p>
      <ul className={classes.facts}>
        {check.faults.map((fault) => (
          <li key={`${fault.kind} ${fault.file}`}>{faultInWords(fault)}</li>
        ))}
      </ul>
    </>
  );
}
