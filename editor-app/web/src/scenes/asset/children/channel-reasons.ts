import {
  consentChannels,
  channelsOf,
  CONSENT_CHANNELS,
  type AssetDetails,
  type ConsentChannel,
} from '@toasoan/domain';
import * as words from '#words/asset/children';
import * as language from '#words/language';
import { CONSENT_STATES, consentState } from '../../consents/consent-state.ts';

export interface ChannelStanding {
  readonly channel: ConsentChannel;
  readonly open: boolean;
  /** Why it is open or closed, a whole sentence. */
  readonly reason: string;
}

type Asset = Pick<AssetDetails, 'children' | 'consents' | 'channels'>;

/** Each channel with whether the asset may go there on the day `today`, and why. */
export const channelStandings = (asset: Asset, today: string): ChannelStanding[] =>
  consentChannels.map((channel) => ({
    channel,
    open: asset.channels.includes(channel),
    reason: reasonFor(asset, channel, today),
  }));

function reasonFor({ children, consents }: Asset, channel: ConsentChannel, today: string): string {
  switch (children) {
    case 'unanswered':
      return words.unanswered;
    case 'none':
      return words.noChildren;
    case 'blurred':
      return words.allBlurred;
    case 'identifiable': {
      if (consents.length === 0) return words.noConsent;
      const closed = consents.find((consent) => !channelsOf(consent, today).includes(channel));
      if (!closed) return words.everyConsentAllows;
      const state = consentState(closed, today);
      return state === 'valid'
        ? words.consentExcludes(closed.subject, CONSENT_CHANNELS[channel])
        : words.consentStands(closed.subject, CONSENT_STATES[state].toLocaleLowerCase(language.locale));
    }
  }
}
