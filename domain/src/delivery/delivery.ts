/** Channels an edition can go to, with their Vietnamese names. A channel is added here when its adapter exists. */
export const CHANNELS = { website: 'Cổng thông tin điện tử' } as const;
export type ChannelName = keyof typeof CHANNELS;
export const channelNames = Object.keys(CHANNELS) as [ChannelName, ...ChannelName[]];

/** What a delivery does: put an edition on a channel, or take the story off it. */
export const OPERATIONS = { publish: 'Phát hành', withdraw: 'Gỡ' } as const;
export type Operation = keyof typeof OPERATIONS;

/**
 * `delivered` means read back and found equal. `failed` means no further attempt will be made by itself.
 * `superseded`: a newer edition or a withdrawal came before this one went out.
 */
export const DELIVERY_STATES = {
  pending: 'Đang chờ',
  sending: 'Đang gửi',
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
