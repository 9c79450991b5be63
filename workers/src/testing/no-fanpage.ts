import type { ChannelsDeps } from '../channels/index.ts';
import type { Prober } from '../channels/fanpage/probe.ts';
import type { Pinger } from '../channels/webhook/ping.ts';

/** A newsroom that is connected to no page. */
export const noFanpage = { url: 'http://127.0.0.1:9', access: async (): Promise<null> => null };

export const noProber: Prober = () => Promise.reject(new Error('no page is connected'));

/** A newsroom that has no press list and knows no other portal. */
export const noFurther: Pick<ChannelsDeps, 'press' | 'webhook'> = {
  press: {
    ...{ siteName: 'Cổng thông tin', from: 'toasoan@localhost', addresses: async () => [] },
    postman: { send: () => Promise.reject(new Error('nobody is written to')) },
  },
  webhook: { access: async () => null },
};

export const noPinger: Pinger = () => Promise.reject(new Error('no portal is set up'));
