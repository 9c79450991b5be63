/** Channels a consent opens, with their Vietnamese names. An approval can always name them. */
export const CONSENT_CHANNELS = { website: 'Cổng thông tin điện tử', fanpage: 'Trang Facebook' } as const;
export type ConsentChannel = keyof typeof CONSENT_CHANNELS;
export const consentChannels = Object.keys(CONSENT_CHANNELS) as [ConsentChannel, ...ConsentChannel[]];

/** Channels that carry the website's content further: an approval can name them once they are set up. */
export const FURTHER_CHANNELS = { press: 'Danh sách báo chí', webhook: 'Cổng thông tin khác' } as const;
export type FurtherChannel = keyof typeof FURTHER_CHANNELS;

/** Channels that lead outside: an approval names them. */
export const PUBLIC_CHANNELS = { ...CONSENT_CHANNELS, ...FURTHER_CHANNELS } as const;
export type PublicChannel = keyof typeof PUBLIC_CHANNELS;
export const publicChannels = Object.keys(PUBLIC_CHANNELS) as [PublicChannel, ...PublicChannel[]];

/** Every place an edition goes to. The archive takes every edition, whoever else does. */
export const CHANNELS = { ...PUBLIC_CHANNELS, archive: 'Kho lưu trữ' } as const;
export type ChannelName = keyof typeof CHANNELS;
export const channelNames = Object.keys(CHANNELS) as [ChannelName, ...ChannelName[]];

export const isPublicChannel = (channel: ChannelName): channel is PublicChannel => channel in PUBLIC_CHANNELS;

export const isFurtherChannel = (channel: string): channel is FurtherChannel =>
  Object.hasOwn(FURTHER_CHANNELS, channel);

/** The channel whose consents decide what another may show: what goes further shows what the website may, never more. */
export const consentChannelOf = (channel: PublicChannel): ConsentChannel =>
  isFurtherChannel(channel) ? 'website' : channel;

/** Where an edition goes when it is published: where its approval says, and to the archive. */
export const channelsOfEdition = (approved: readonly PublicChannel[]): ChannelName[] => [
  ...publicChannels.filter((channel) => approved.includes(channel)),
  'archive',
];

/**
 * What has to stand before a channel can follow: a post leads to the page, so the page is there first. A delivery to a
 * channel named here waits for the same edition's delivery to the other.
 */
export const FOLLOWS: Readonly<Partial<Record<ChannelName, ChannelName>>> = {
  fanpage: 'website',
  press: 'website',
  webhook: 'website',
};

/** What a delivery does: put an edition on a channel, or take the story off it. */
export const OPERATIONS = { publish: 'Phát hành', withdraw: 'Gỡ' } as const;
export type Operation = keyof typeof OPERATIONS;

/**
 * `delivered` means read back and found equal. `failed` means no further attempt will be made by itself.
 * `superseded`: a newer edition or a withdrawal came before this one went out. `held`: the officer holds it back.
 * `by_hand`: a person does it outside and tells where it stands.
 */
export const DELIVERY_STATES = {
  pending: 'Đang chờ',
  held: 'Đang giữ lại',
  sending: 'Đang gửi',
  by_hand: 'Chờ người đăng tay',
  delivered: 'Đã lên kênh',
  failed: 'Không thành công',
  superseded: 'Đã thay bằng lượt mới hơn',
} as const;
export type DeliveryState = keyof typeof DELIVERY_STATES;

/** Proof of a delivery: what was read back, where and when. */
export interface Receipt {
  readonly address: string;
  /** Hash of the edition as found on the channel; null after a withdrawal. */
  readonly editionHash: string | null;
  /** ISO 8601 instant of the reading. */
  readonly readAt: string;
  /** What the channel answered, e.g. HTTP status codes, for people who look into a fault. */
  readonly evidence: Readonly<Record<string, unknown>>;
}
