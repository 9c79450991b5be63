import {
  uploadPrefix,
  type AssetDetails,
  type AssetView,
  type ConsentInput,
  type ConsentView,
  type ConsentWithdrawn,
} from '@toasoan/domain';
import type pg from 'pg';
import { describe, expect, it } from 'vitest';
import { consentOf } from '../support/children.ts';
import { withDesk } from '../support/desk.ts';
import { begin, personNames, type House, type PersonName } from '../support/house.ts';
import { withPictures } from '../support/photo-story.ts';
import { readyAsset } from '../support/worker.ts';

/** Phiếu đồng ý: who records, reads and withdraws them, and what they open. */
let house: House;
let pool: pg.Pool;
withDesk((desk) => ({ house, pool } = desk));

const record = (overrides: Partial<ConsentInput> = {}, who: PersonName = 'writerA') =>
  consentOf(house, overrides, who);
const answer = (ids: string[], consentIds: string[], who: PersonName = 'writerA') =>
  house.people[who].send<{ data: AssetView[]; error: { details: { id: string } } }>(
    'PUT',
    '/newsroom/assets/children',
    { ids, answer: 'identifiable', consentIds },
  );

describe('a consent', () => {
  it('is recorded by the unit, read by it and the keepers, and by nobody else', async () => {
    const made = await record();
    expect(made).toMatchObject({
      subject: 'Lớp 3A, năm học 2026–2027',
      unit: { code: 'truong-a' },
      opens: ['website'],
      hasFile: false,
      assets: 0,
      withdrawnAt: null,
      recordedBy: { id: house.personIds.writerA },
      from: '2026-01-01',
      until: '2099-12-31',
    });
    const readers: PersonName[] = [];
    for (const who of personNames) {
      const list = await house.people[who].get<ConsentView[]>('/newsroom/consents');
      if (list.some((item) => item.id === made.id)) readers.push(who);
      const uses = await house.people[who].send('GET', `/newsroom/consents/${made.id}/uses`);
      expect(uses.status === 200, who).toBe(list.some((item) => item.id === made.id));
    }
    expect(readers).toEqual(['writerA', 'colleagueA', 'officer', 'coordinator', 'director']);
    const filtered = `/newsroom/consents?unitId=${house.units['truong-b']}`;
    expect(await house.people.officer.get<ConsentView[]>(filtered)).toEqual([]);
  });

  it.each(['writerB', 'deskHssv', 'director', 'administrator'] as const)(
    'of a unit is not recorded by %s',
    async (who) => {
      await expect(record({}, who)).rejects.toThrow('asset.role');
    },
  );

  it('opens nothing without the word of everyone who must agree, or outside its days', async () => {
    for (const terms of [
      { guardianAgrees: false },
      { childAgrees: false },
      { from: '2020-01-01', until: '2020-12-31' },
    ])
      expect((await record(terms)).opens).toEqual([]);
    expect((await record({ childAgrees: false, allUnderSeven: true })).opens).toEqual(['website']);
    await expect(record({ from: '2027-01-01', until: '2026-01-01' })).rejects.toThrow('request.invalid');
  });

  it('keeps its form where it was uploaded, never as an asset; every opening of it is recorded', async () => {
    const uploadKey = `${uploadPrefix(house.personIds.writerA)}form`;
    const made = await record({ uploadKey, fileName: 'phieu.pdf' });
    expect(made.hasFile).toBe(true);
    expect(JSON.stringify(made)).not.toContain(uploadKey);
    const count = await pool.query('select 1 from assets where upload_key = $1', [uploadKey]);
    expect(count.rowCount).toBe(0);
    const path = `/newsroom/consents/${made.id}/file`;
    expect(await house.people.colleagueA.get(path)).toEqual({ key: uploadKey, fileName: 'phieu.pdf' });
    expect((await house.people.writerB.send('GET', path)).status).toBe(404);
    const events = await pool.query(
      `select 1 from newsroom.audit_events where subject = $1 and action = 'consent.file'`,
      [made.id],
    );
    expect(events.rowCount).toBe(1);
    const asAsset = house.people.writerA.post('/newsroom/assets', {
      unitId: house.units['truong-a'],
      uploadKey,
      fileName: 'phieu.pdf',
      bytes: 10,
    });
    await expect(asAsset).rejects.toThrow('asset.foreign_upload');
    await expect(record({ uploadKey: `${uploadPrefix(house.personIds.writerB)}form` })).rejects.toThrow(
      'asset.foreign_upload',
    );
  });
});

describe('children in an asset', () => {
  it('close every channel until an answer is given; every consent attached must open it', async () => {
    const [valid, ended] = [await record(), await record({ from: '2020-01-01', until: '2020-12-31' })];
    const { id, channels } = await readyAsset(house);
    expect(channels).toEqual([]);
    expect((await answer([id], [])).body.data).toMatchObject([{ children: 'identifiable', channels: [] }]);
    expect((await answer([id], [valid.id])).body.data).toMatchObject([{ channels: ['website'] }]);
    expect((await answer([id], [valid.id, ended.id])).body.data).toMatchObject([{ channels: [] }]);
    const { consents } = await house.people.writerA.get<AssetDetails>(`/newsroom/assets/${id}`);
    expect(consents.map((item) => item.id).sort()).toEqual([valid.id, ended.id].sort());
    const list = await house.people.writerA.get<ConsentView[]>('/newsroom/consents');
    expect(list.find((item) => item.id === valid.id)?.assets).toBe(1);
  });

  it('are answered for many at once, or for none', async () => {
    const { id: consentId } = await record();
    const [one, two] = [await readyAsset(house), await readyAsset(house)];
    const foreign = await readyAsset(house, { who: 'writerB', unit: 'truong-b' });
    expect((await answer([one.id, foreign.id], [consentId])).body.error.details.id).toBe('asset.not_found');
    expect((await answer([one.id, two.id], [consentId])).body.data).toMatchObject([
      { id: one.id, channels: ['website'] },
      { id: two.id, channels: ['website'] },
    ]);
    const beside = await house.people.writerA.send('PUT', '/newsroom/assets/children', {
      ids: [one.id],
      answer: 'none',
      consentIds: [consentId],
    });
    expect(beside.body.error.details.id).toBe('request.invalid');
  });

  it('are covered by consents of the asset’s own unit only', async () => {
    const theirs = await record({ unitId: house.units['truong-b'] }, 'writerB');
    const { id } = await readyAsset(house);
    for (const consentId of [theirs.id, 'c'.repeat(24)]) {
      expect((await answer([id], [consentId])).body.error.details.id).toBe('asset.consent_foreign');
    }
    const { children } = await house.people.writerA.get<AssetDetails>(`/newsroom/assets/${id}`);
    expect(children).toBe('unanswered');
  });

  it('name no child to a unit that only sees the shared picture', async () => {
    const { id: consentId } = await record();
    const { id } = await readyAsset(house);
    await answer([id], [consentId]);
    await house.people.writerA.patch('/newsroom/assets', { ids: [id], set: { shared: true } });
    const seen = await house.people.writerB.get<AssetDetails>(`/newsroom/assets/${id}`);
    expect([seen.children, seen.consents]).toEqual(['identifiable', []]);
    expect(await house.people.officer.get<AssetDetails>(`/newsroom/assets/${id}`)).toMatchObject({
      consents: [{ id: consentId }],
    });
  });
});

describe('withdrawing', () => {
  const withdraw = (id: string, who: PersonName, reason = 'Gia đình đề nghị') =>
    house.people[who].send<{ data: ConsentWithdrawn; error: { details: { id: string } } }>(
      'POST',
      `/newsroom/consents/${id}/withdraw`,
      { reason },
    );

  it('lists every place of use, closes the channels at once, and happens once', async () => {
    const { id: consentId } = await record();
    const { id } = await readyAsset(house);
    await answer([id], [consentId]);
    const story = await begin(house, 'writerA', 'truong-a', withPictures(house, [id]));
    const uses = [{ storyId: story.id, inWorkingCopy: true, headline: story.content.headline }];
    expect(await house.people.writerA.get(`/newsroom/consents/${consentId}/uses`)).toMatchObject(uses);
    const { body } = await withdraw(consentId, 'colleagueA');
    expect(body.data).toMatchObject({
      consent: { id: consentId, opens: [], withdrawnReason: 'Gia đình đề nghị' },
      uses,
    });
    expect(body.data.consent.withdrawnAt).not.toBeNull();
    const [asset] = await house.people.writerA.get<AssetView[]>(`/newsroom/assets?ids=${id}`);
    expect(asset).toMatchObject({ children: 'identifiable', channels: [] });
    expect((await withdraw(consentId, 'writerA')).body.error.details.id).toBe('consent.withdrawn');
  });

  it.each([
    ['writerB', 'consent.not_found'],
    ['deskHssv', 'consent.not_found'],
    ['director', 'asset.role'],
  ] as const)('is not for %s', async (who, error) => {
    const { id } = await record();
    expect((await withdraw(id, who)).body.error.details.id).toBe(error);
  });
});
