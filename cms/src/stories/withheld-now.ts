import { withheldChannels, type ConsentChannel } from '@toasoan/domain';
import type { AssetRow } from './media';

/** The files that an edition made on the day `today` could not show on a channel, by the rule for editions. */
export const withheldNow = (
  assets: readonly AssetRow[],
  channel: ConsentChannel,
  today: string,
): ReadonlySet<string> =>
  new Set(assets.filter((asset) => isWithheld(asset, channel, today)).map(({ document_id: id }) => id));

const isWithheld = ({ children, consents }: AssetRow, channel: ConsentChannel, today: string): boolean =>
  withheldChannels(
    {
      sameBytes: true,
      answer: children,
      consents,
      answerThen: children,
      consentsThen: consents,
      withheldFrom: [],
    },
    today,
  ).includes(channel);
