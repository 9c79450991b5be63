import type { ConsentView } from '@toasoan/domain';
import type { Client } from '../../api/client.ts';

/** The consents of a unit that hold today. Asked for when needed and never kept on the device. */
export type Consents = readonly Pick<ConsentView, 'id' | 'subject'>[];
export type ConsentsOf = (unitId: string) => Promise<Consents>;

export const NO_CONSENTS: Consents = [];

export const consentsFrom =
  (client: Client): ConsentsOf =>
  async (unitId) => {
    const all = await client.call<ConsentView[]>('GET', `/consents?unitId=${encodeURIComponent(unitId)}`);
    return all.filter(({ opens }) => opens.length > 0);
  };
