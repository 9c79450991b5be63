import { Button, Group, Stack, TextInput } from '@mantine/core';
import {
  STAGES,
  TARGET_HOURS_MAX,
  targetStages,
  type StageTargets,
  type StageTargetsView,
  type TargetStage,
} from '@toasoan/domain';
import { useState, type FormEvent } from 'react';
import * as common from '#words/common';
import * as words from '#words/stage-targets';
import { useChangeTargets } from '../../api/office.ts';
import { ErrorNotice } from '../../components/error-notice.tsx';
import { Notice } from '../../components/notice.tsx';
import classes from './settings.module.css';

type Typed = Readonly<Record<TargetStage, string>>;

const asTyped = (targets: StageTargets): Typed =>
  Object.fromEntries(targetStages.map((stage) => [stage, String(targets[stage])])) as Typed;
const isRight = (typed: string): boolean =>
  /^\d{1,3}$/.test(typed.trim()) && Number(typed) >= 1 && Number(typed) <= TARGET_HOURS_MAX;

/** A field for each stage where somebody has to act; what was changed is saved together. */
export function StageTargetsForm({ view }: { readonly view: StageTargetsView }) {
  const change = useChangeTargets();
  const [typed, setTyped] = useState(() => asTyped(view.targets));
  const [said, setSaid] = useState<{ tone: 'success' | 'error'; words: string } | null>(null);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSaid(null);
    if (!targetStages.every((stage) => isRight(typed[stage])))
      return setSaid({ tone: 'error', words: words.wrong(TARGET_HOURS_MAX) });
    const changed = targetStages.filter((stage) => Number(typed[stage]) !== view.targets[stage]);
    if (changed.length === 0) return setSaid({ tone: 'error', words: words.unchanged });
    change.mutate(Object.fromEntries(changed.map((stage) => [stage, Number(typed[stage])])), {
      onSuccess: () => setSaid({ tone: 'success', words: words.saved }),
    });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <table className={classes.table}>
          <caption className={classes.caption}>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.stage}</th>
              <th scope="col">{words.hours}</th>
            </tr>
          </thead>
          <tbody>
            {targetStages.map((stage) => (
              <tr key={stage}>
                <th scope="row">{STAGES[stage]}</th>
                <td>
                  <TextInput
                    aria-label={words.hoursOf(STAGES[stage])}
                    inputMode="numeric"
                    maxLength={3}
                    readOnly={!view.mayChange}
                    aria-invalid={!isRight(typed[stage])}
                    value={typed[stage]}
                    onChange={(event) => {
                      const hours = event.currentTarget.value;
                      setTyped((before) => ({ ...before, [stage]: hours }));
                    }}
                  />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <div role={said?.tone === 'error' ? 'alert' : 'status'}>
          {said ? <Notice tone={said.tone}>{said.words}</Notice> : null}
        </div>
        <ErrorNotice error={change.error} />
        {view.mayChange ? (
          <Group>
            <Button type="submit" loading={change.isPending}>
              {common.save}
            </Button>
          </Group>
        ) : null}
      </Stack>
    </form>
  );
}
