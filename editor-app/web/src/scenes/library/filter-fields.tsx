import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { LICENCES, MEDIA_KINDS, ORIENTATIONS } from '@toasoan/domain';
import { useMemo, useState, type ChangeEvent } from 'react';
import { useReference } from '../../api/reference.ts';
import { useSession } from '../../api/session-context.ts';
import { topicGroups, unitGroups } from './choices.ts';
import { countFilters, filterProblem, narrowed, NO_FILTERS, type Filters } from './filters.ts';
import classes from './library.module.css';

interface Props {
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

const optionsOf = (all: string, labels: Readonly<Record<string, string>>) => [
  { value: '', label: all },
  ...Object.entries(labels).map(([value, label]) => ({ value, label })),
];
const KINDS = optionsOf('Mọi loại', MEDIA_KINDS);
const ORIENTATION_OPTIONS = optionsOf('Mọi chiều', ORIENTATIONS);
const LICENCE_OPTIONS = optionsOf('Mọi quyền', LICENCES);
const STATES = optionsOf('Tất cả', {
  unanswered: 'Chưa trả lời về trẻ em',
  failed: 'Không xử lý được',
});

/** What the library can be narrowed to besides words. Folded on a phone until it is wanted or in use. */
export function FilterFields({ filters, onChange }: Props) {
  const { me } = useSession();
  const { data: reference } = useReference();
  const units = useMemo(
    () => [{ value: '', label: 'Mọi đơn vị' }, ...unitGroups(me, reference)],
    [me, reference],
  );
  const topics = useMemo(() => [{ value: '', label: 'Mọi chủ đề' }, ...topicGroups(reference)], [reference]);
  const count = countFilters(filters);
  const [open, setOpen] = useState(count > 0);
  const field = (name: Exclude<keyof Filters, 'q' | 'page'>) => ({
    value: filters[name],
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLSelectElement>) =>
      onChange(narrowed(filters, { [name]: event.currentTarget.value })),
  });
  return (
    <details className={classes.filters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Bộ lọc{count > 0 ? ` (${count} đang dùng)` : ''}</summary>
      <div className={classes.fields}>
        <NativeSelect label="Loại" data={KINDS} {...field('kind')} />
        <NativeSelect label="Đơn vị" data={units} {...field('unitId')} />
        <NativeSelect label="Chủ đề" data={topics} {...field('topicId')} />
        <TextInput label="Gửi từ ngày" type="date" {...field('from')} />
        <TextInput label="đến hết ngày" type="date" error={filterProblem(filters)} {...field('until')} />
        <NativeSelect label="Chiều" data={ORIENTATION_OPTIONS} {...field('orientation')} />
        <NativeSelect label="Quyền sử dụng" data={LICENCE_OPTIONS} {...field('licence')} />
        <NativeSelect label="Chỉ xem" data={STATES} {...field('state')} />
      </div>
      {count > 0 ? (
        <Button variant="default" mt="sm" onClick={() => onChange({ ...NO_FILTERS, q: filters.q })}>
          Bỏ mọi bộ lọc
        </Button>
      ) : (
        <Text size="sm" c="dimmed" mt="sm">
          Danh sách gồm tư liệu của đơn vị bạn và tư liệu các đơn vị dùng chung.
        </Text>
      )}
    </details>
  );
}
