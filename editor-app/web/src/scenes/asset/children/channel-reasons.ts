import { channelNames, channelsOf, CHANNELS, type AssetDetails, type ChannelName } from '@toasoan/domain';
import { CONSENT_STATES, consentState } from '../../consents/consent-state.ts';

export interface ChannelStanding {
  readonly channel: ChannelName;
  readonly open: boolean;
  /** Why it is open or closed, a whole sentence. */
  readonly reason: string;
}

type Asset = Pick<AssetDetails, 'children' | 'consents' | 'channels'>;

/** Each channel with whether the asset may go there on the day `today`, and why. */
export const channelStandings = (asset: Asset, today: string): ChannelStanding[] =>
  channelNames.map((channel) => ({
    channel,
    open: asset.channels.includes(channel),
    reason: reasonFor(asset, channel, today),
  }));

function reasonFor({ children, consents }: Asset, channel: ChannelName, today: string): string {
  switch (children) {
    case 'unanswered':
      return 'Chưa ai trả lời trong tư liệu có trẻ em nhận ra được hay không.';
    case 'none':
      return 'Không có trẻ em nào nhận ra được.';
    case 'blurred':
      return 'Mọi trẻ em đã được làm mờ.';
    case 'identifiable': {
      if (consents.length === 0) return 'Có trẻ em nhận ra được mà chưa gắn phiếu đồng ý nào.';
      const closed = consents.find((consent) => !channelsOf(consent, today).includes(channel));
      if (!closed) return 'Mọi phiếu đồng ý đã gắn đều cho phép kênh này.';
      const state = consentState(closed, today);
      return state === 'valid'
        ? `Phiếu “${closed.subject}” không cho phép ${CHANNELS[channel]}.`
        : `Phiếu “${closed.subject}”: ${CONSENT_STATES[state].toLocaleLowerCase('vi')}.`;
    }
  }
}
