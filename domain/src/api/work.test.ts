import { describe, expect, it } from 'vitest';
import { finishAssetSchema, finishDeliverySchema } from './work.ts';

const receipt = {
  address: 'http://127.0.0.1:4000/tin/x',
  editionHash: 'a'.repeat(64),
  readAt: '2026-09-05T01:02:03.456Z',
  evidence: { status: 200 },
};

describe('what the worker reports', () => {
  it.each([
    [{ outcome: 'delivered', fence: 1, receipt }, true],
    [{ outcome: 'delivered', fence: 1, receipt: { ...receipt, editionHash: null } }, true],
    [{ outcome: 'delivered', fence: 0, receipt }, false],
    [{ outcome: 'delivered', receipt }, false],
    [{ outcome: 'delivered', fence: 1, receipt: { ...receipt, address: 'somewhere' } }, false],
    [{ outcome: 'delivered', fence: 1, receipt: { ...receipt, readAt: 'today' } }, false],
    [{ outcome: 'failed', fence: 1, error: 'delivery.unreachable', cause: 'x', final: false }, true],
    [{ outcome: 'failed', fence: 1, error: 'unheard.of', cause: 'x', final: false }, false],
    [{ outcome: 'failed', fence: 1, error: 'delivery.unreachable', cause: 'x' }, false],
    [{ outcome: 'lost', fence: 1 }, false],
  ])('of a delivery %j: %j', (body, taken) =>
    expect(finishDeliverySchema.safeParse(body).success).toBe(taken),
  );

  it.each([
    [{ outcome: 'failed', fence: 2, error: 'asset.broken' }, true],
    [{ outcome: 'failed', fence: 2, error: 'toString' }, false],
    [{ outcome: 'ready', fence: 2, result: {} }, false],
  ])('of a picture %j: %j', (body, taken) => expect(finishAssetSchema.safeParse(body).success).toBe(taken));
});
