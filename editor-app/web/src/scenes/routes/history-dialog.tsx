import { Stack, Text } from '@mantine/core';
import { formatDateTime, routeDifference, type RouteEntry, type RouteHistory } from '@toasoan/domain';
import * as words from '#words/routes';
import { useRouteHistory } from '../../api/route-table.ts';
import { Dialog } from '../../components/dialog.tsx';
import { ErrorNotice } from '../../components/error-notice.tsx';
import lists from '../../components/list.module.css';
import { Loading } from '../../components/loading.tsx';
import { namesIn, type Names } from './names.ts';

interface Props {
  readonly topic: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** How the row of a topic came to be what it is, newest first. */
export function HistoryDialog({ topic, title, onClose }: Props) {
  const { data, error, isPending, refetch } = useRouteHistory(topic);
  return (
    <Dialog title={words.history} onClose={onClose} size="lg" large>
      <Stack>
        <Text fw={600}>{title}</Text>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
        {isPending ? <Loading label={words.loadingHistory} /> : null}
        {data ? <Entries history={data} /> : null}
      </Stack>
    </Dialog>
  );
}

function Entries({ history: { entries, named } }: { readonly history: RouteHistory }) {
  const names = namesIn(named);
  return (
    <ol className={lists.plain} reversed>
      {entries.map((entry, at) => (
        <li key={entry.row ?? 0}>
          {entry.at === null ? (
            <Text fw={600}>{words.published}</Text>
          ) : (
            <>
              <Text fw={600}>{words.at(formatDateTime(entry.at), entry.by?.name ?? '')}</Text>
              {changesIn(entry, entries[at + 1], names).map((sentence) => (
                <Text key={sentence}>{sentence}</Text>
              ))}
              <Text c="dimmed">{words.because(entry.reason)}</Text>
            </>
          )}
          {entry.at === null ? (
            <>
              <Text>
                {words.leads}:{' '}
                {entry.route.leads.length === 0 ? words.noLead : entry.route.leads.map(names.lead).join('; ')}
              </Text>
              <Text>
                {words.cooperating}:{' '}
                {entry.route.cooperating.length === 0
                  ? words.noneTold
                  : entry.route.cooperating.map(names.of).join('; ')}
              </Text>
            </>
          ) : null}
        </li>
      ))}
    </ol>
  );
}

/** What changed with an entry, a sentence each. */
function changesIn(entry: RouteEntry, before: RouteEntry | undefined, names: Names): string[] {
  const nothing = { leads: [], cooperating: [] };
  const change = routeDifference(before?.route ?? nothing, entry.route);
  const said = (sentence: (units: string) => string, units: readonly string[]): string[] =>
    units.length === 0 ? [] : [sentence(units.join('; '))];
  return [
    ...(entry.byPlan ? [words.putBack] : []),
    ...said(words.leadAdded, change.leadsAdded.map(names.lead)),
    ...said(words.leadGone, change.leadsGone.map(names.lead)),
    ...said(words.leadChanged, change.leadsChanged.map(names.lead)),
    ...said(words.toldAdded, change.toldAdded.map(names.of)),
    ...said(words.toldGone, change.toldGone.map(names.of)),
  ];
}
