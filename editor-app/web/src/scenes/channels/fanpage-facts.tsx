import { daysLeft, formatDate, formatDateTime, tokenWarning, type FanpageView } from '@toasoan/domain';
import * as words from '#words/channels';
import { Notice } from '../../components/notice.tsx';
import { Fact, FactList } from '../../components/page/facts.tsx';

/** Which page, since when, until when, and what Facebook last said. */
export function FanpageFacts({ fanpage }: { readonly fanpage: FanpageView }) {
  return (
    <>
      <div role="status">
        <State fanpage={fanpage} />
      </div>
      <FactList>
        <Fact name={words.page}>{words.pageOf(fanpage.pageName ?? '', fanpage.pageId)}</Fact>
        <Fact name={words.connected}>
          {words.connectedBy(formatDateTime(fanpage.connectedAt), fanpage.connectedBy)}
        </Fact>
        <Fact name={words.ends}>{endOf(fanpage)}</Fact>
        <Fact name={words.lastProbe}>
          {fanpage.probedAt ? formatDateTime(fanpage.probedAt) : words.notProbed}
        </Fact>
      </FactList>
    </>
  );
}

function State({ fanpage }: { readonly fanpage: FanpageView }) {
  if (fanpage.probing) return <Notice tone="info">{words.probing}</Notice>;
  if (fanpage.problem !== null) return <Notice tone="error">{fanpage.problem}</Notice>;
  if (fanpage.probedAt === null) return <Notice tone="info">{words.notProbed}</Notice>;
  const warned = tokenWarning(fanpage.endsAt, new Date()) !== null;
  return <Notice tone={warned ? 'warning' : 'success'}>{words.works}</Notice>;
}

function endOf({ endsAt, probedAt }: FanpageView): string {
  if (endsAt !== null) return words.endsOn(formatDate(endsAt), daysLeft(endsAt, new Date()));
  return probedAt === null ? words.unknown : words.never;
}
