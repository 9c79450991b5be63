import { Button, Text } from '@mantine/core';
import { CHILDREN_ANSWERS, type AssetView } from '@toasoan/domain';
import { Suspense, useState } from 'react';
import * as childrenWords from '#words/children';
import * as common from '#words/common';
import * as words from '#words/write/children';
import { later } from '../../../../components/later.ts';
import { Link } from 'react-router-dom';
import { ErrorNotice } from '../../../../components/error-notice.tsx';
import { Loading } from '../../../../components/loading.tsx';
import classes from '../media.module.css';
import { childrenInWords } from './children-words.ts';
import { useAnswer } from './use-answer.ts';

const ConsentPart = later(async () => (await import('./consent-part.tsx')).ConsentPart);

interface Props {
  readonly asset: AssetView;
  readonly mayAnswer: boolean;
}

/** Whether children can be recognised in a picture or video, and what that opens. */
export function ChildrenQuestion({ asset, mayAnswer }: Props) {
  const { id, children } = asset;
  const answer = useAnswer();
  const [part, setPart] = useState<'consent' | 'blur' | null>(null);
  const known = childrenInWords(asset);
  const none = (): void => {
    setPart(null);
    answer.mutate({ ids: [id], answer: 'none', consentIds: [] });
  };
  return (
    <div>
      {mayAnswer ? (
        <>
          <Text size="sm" id={`hoi-${id}`}>
            {childrenWords.question}
          </Text>
          <div className={classes.answers} role="group" aria-labelledby={`hoi-${id}`}>
            <Choice
              label={childrenWords.none}
              chosen={children === 'none' && part === null}
              loading={answer.isPending}
              onPress={none}
            />
            <Choice
              label={childrenWords.consented}
              chosen={part === 'consent' || (children === 'identifiable' && part === null)}
              onPress={() => setPart(part === 'consent' ? null : 'consent')}
            />
            <Choice
              label={childrenWords.toBlur}
              chosen={part === 'blur' || (children === 'blurred' && part === null)}
              onPress={() => setPart(part === 'blur' ? null : 'blur')}
            />
          </div>
        </>
      ) : null}
      {part === 'consent' ? (
        <Suspense fallback={<Loading label={common.loadingConsents} />}>
          <ConsentPart asset={asset} onDone={() => setPart(null)} />
        </Suspense>
      ) : null}
      {part === 'blur' ? (
        <Text size="sm">
          <Link to={`/tu-lieu/${id}`} target="_blank" rel="noopener">
            {words.blurElsewhere}
          </Link>
          {words.blurThenConfirm}
        </Text>
      ) : null}
      <ErrorNotice error={answer.error} />
      <div role="status">
        {known ? (
          <Text size="sm" className={known.open ? classes.open : classes.closed}>
            {known.words}
          </Text>
        ) : null}
      </div>
      {!known && !mayAnswer ? (
        <Text size="sm" className={classes.closed}>
          {words.askUnit(CHILDREN_ANSWERS.unanswered, asset.unit.name)}
        </Text>
      ) : null}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly chosen: boolean;
  readonly loading?: boolean;
  readonly onPress: () => void;
}

function Choice({ label, chosen, loading = false, onPress }: ChoiceProps) {
  return (
    <Button
      size="sm"
      variant={chosen ? 'filled' : 'default'}
      aria-pressed={chosen}
      loading={loading}
      onClick={onPress}
    >
      {label}
    </Button>
  );
}
