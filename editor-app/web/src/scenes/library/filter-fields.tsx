import { Button, NativeSelect, Text, TextInput } from '@mantine/core';
import { LICENCES, MEDIA_KINDS, ORIENTATIONS } from '@toasoan/domain';
import { useMemo, useState } from 'react';
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
  const set = (change: Partial<Omit<Filters, 'page'>>): void => onChange(narrowed(filters, change));
  const problem = filterProblem(filters);
  return (
    <details className={classes.filters} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Bộ lọc{count > 0 ? ` (${count} đang dùng)` : ''}</summary>
      <div className={classes.fields}>
        <NativeSelect
          label="Loại"
          data={KINDS}
          value={filters.kind}
          onChange={(event) => set({ kind: event.currentTarget.value as Filters['kind'] })}
        />
        <NativeSelect
          label="Đơn vị"
          data={units}
          value={filters.unitId}
          onChange={(event) => set({ unitId: event.currentTarget.value })}
        />
        <NativeSelect
          label="Chủ đề"
          data={topics}
          value={filters.topicId}
          onChange={(event) => set({ topicId: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="Gửi từ ngày"
          value={filters.from}
          onChange={(event) => set({ from: event.currentTarget.value })}
        />
        <TextInput
          type="date"
          label="đến hết ngày"
          value={filters.until}
          error={problem}
          onChange={(event) => set({ until: event.currentTarget.value })}
        />
        <NativeSelect
          label="Chiều"
          data={ORIENTATION_OPTIONS}
          value={filters.orientation}
          onChange={(event) => set({ orientation: event.currentTarget.value as Filters['orientation'] })}
        />
        <NativeSelect
          label="Quyền sử dụng"
          data={LICENCE_OPTIONS}
          value={filters.licence}
          onChange={(event) => set({ licence: event.currentTarget.value as Filters['licence'] })}
        />
        <NativeSelect
          label="Chỉ xem"
          data={STATES}
          value={filters.state}
          onChange={(event) => set({ state: event.currentTarget.value as Filters['state'] })}
        />
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
