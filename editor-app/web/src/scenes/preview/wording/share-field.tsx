import type { ShareChoice } from '@toasoan/domain';
import { useId } from 'react';
import * as words from '#words/fanpage-wording';
import { previewUrl } from '../../../api/preview.ts';
import classes from './wording.module.css';

interface Props {
  readonly choices: readonly ShareChoice[];
  /** Null: what the newsroom would take. */
  readonly value: string | null;
  readonly onChange: (assetId: string | null) => void;
}

/** Which picture or video of the body is put forward. */
export function ShareField({ choices, value, onChange }: Props) {
  const name = useId();
  const radio = (assetId: string | null) => (
    <input
      type="radio"
      name={name}
      value={assetId ?? ''}
      checked={value === assetId}
      onChange={() => onChange(assetId)}
    />
  );
  return (
    <fieldset className={classes.share}>
      <legend>{words.share}</legend>
      <p>{words.shareHint}</p>
      <div className={classes.choices}>
        <label className={classes.choice}>
          {radio(null)}
          <span>{words.derivedShare}</span>
        </label>
        {choices.map(({ assetId, kind, words: said, picture }, index) => (
          <label key={assetId} className={classes.choice}>
            {radio(assetId)}
            {picture ? (
              <img src={previewUrl(assetId, picture)} alt="" width={96} height={50} loading="lazy" />
            ) : null}
            <span className={classes.said}>{words.shareChoice(kind, index + 1, said)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
