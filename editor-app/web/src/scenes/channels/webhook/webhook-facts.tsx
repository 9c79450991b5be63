import { formatDateTime, type WebhookView } from '@toasoan/domain';
import * as words from '#words/further-channels';
import { Notice } from '../../../components/notice.tsx';
import { Fact, FactList } from '../../../components/page/facts.tsx';

/** Where it goes, since when, and how the last ping was answered. */
export function WebhookFacts({ webhook }: { readonly webhook: WebhookView }) {
  const { address, connectedAt, connectedBy, probedAt } = webhook;
  return (
    <>
      <div role="status">
        <State webhook={webhook} />
      </div>
      <FactList>
        <Fact name={words.sendsTo}>
          <span style={{ overflowWrap: 'anywhere' }}>{address}</span>
        </Fact>
        <Fact name={words.connected}>{words.connectedBy(formatDateTime(connectedAt), connectedBy)}</Fact>
        <Fact name={words.lastPing}>{probedAt ? formatDateTime(probedAt) : words.notPinged}</Fact>
      </FactList>
    </>
  );
}

function State({ webhook: { probing, problem, probedAt } }: { readonly webhook: WebhookView }) {
  if (probing) return <Notice tone="info">{words.pinging}</Notice>;
  if (problem !== null) return <Notice tone="error">{problem}</Notice>;
  if (probedAt === null) return <Notice tone="info">{words.notPinged}</Notice>;
  return <Notice tone="success">{words.answered}</Notice>;
}
