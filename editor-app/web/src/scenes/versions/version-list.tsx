import { Button, VisuallyHidden } from '@mantine/core';
import { formatDateTime, type VersionLine } from '@toasoan/domain';
import { Link } from 'react-router-dom';
import * as versionChanges from '#words/version-changes';
import * as words from '#words/versions';
import lists from '../../components/list.module.css';
import type { ChosenPair } from './chosen-pair.ts';
import { causeInWords, personInWords, stageInWords, wordsInWords } from './version-words.ts';
import classes from './versions.module.css';

interface Props {
  readonly versions: readonly VersionLine[];
  readonly chosen: ChosenPair;
  /** Absent for who may not change the story now. */
  readonly onRestore?: (version: VersionLine) => void;
}

/** The versions, newest first, each with the way to what it changed. */
export function VersionList({ versions, chosen, onRestore }: Props) {
  return (
    <ol className={lists.plain}>
      {versions.map((version, index) => {
        const before = versions[index + 1];
        const shown = version.revision === chosen.to && before?.revision === chosen.from;
        return (
          <li key={version.revision}>
            <strong>{words.versionTitle(version.revision, causeInWords(version), version.current)}</strong>
            <p className={classes.small}>{personInWords(version)}</p>
            <p className={classes.small}>
              <time dateTime={version.at}>{formatDateTime(version.at)}</time>, {stageInWords(version)},{' '}
              {wordsInWords(version)}
            </p>
            <div className={classes.ways}>
              {before ? (
                <Link
                  to={`?from=${before.revision}&to=${version.revision}`}
                  replace
                  aria-current={shown ? 'true' : undefined}
                >
                  {shown ? words.changesShown : versionChanges.showChanges}
                  <VisuallyHidden> {words.between(version.revision, before.revision)}</VisuallyHidden>
                </Link>
              ) : null}
              {onRestore && !version.current ? (
                <Button
                  variant="default"
                  size="sm"
                  aria-label={words.restoreNumbered(version.revision)}
                  onClick={() => onRestore(version)}
                >
                  {words.restore}
                </Button>
              ) : null}
            </div>
          </li>
        );
      })}
    </ol>
  );
}
