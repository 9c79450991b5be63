import { Button, Group } from '@mantine/core';
import { REMARK_RULES, type Place, type Remark } from '@toasoan/domain';
import { useId } from 'react';
import classes from './remarks.module.css';

const PLACES: Readonly<Record<Place['part'], string>> = {
  headline: 'Tít',
  standfirst: 'Sa-pô',
  block: 'Nội dung',
  media: 'Tư liệu',
  topics: 'Chủ đề',
};

const short = (words: string): string => (words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words);

interface Props {
  readonly remark: Remark;
  readonly onFix: () => void;
  readonly onGo: () => void;
  readonly onIgnore: () => void;
}

/** One remark: what it is about, why, on what ground, and what can be done. */
export function RemarkItem({ remark, onFix, onGo, onIgnore }: Props) {
  const id = useId();
  const { where, quoted, message, rule, fix } = remark;
  return (
    <li className={classes.item} tabIndex={-1} aria-labelledby={id}>
      <p id={id}>
        <strong>{PLACES[where.part]}</strong>
        {quoted.trim() === '' ? null : <> “{short(quoted)}”</>}: {message}
      </p>
      <p className={classes.soft}>Căn cứ: {REMARK_RULES[rule].source}</p>
      <Group gap="xs">
        {fix ? (
          <Button size="sm" variant="default" aria-describedby={id} onClick={onFix}>
            Sửa
          </Button>
        ) : null}
        <Button size="sm" variant="default" aria-describedby={id} onClick={onGo}>
          Xem
        </Button>
        <Button size="sm" variant="subtle" aria-describedby={id} onClick={onIgnore}>
          Bỏ qua
        </Button>
      </Group>
    </li>
  );
}
