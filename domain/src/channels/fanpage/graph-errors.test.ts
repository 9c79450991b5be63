import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FOR_A_PERSON } from '../../delivery/for-person.ts';
import { ERRORS } from '../../errors.ts';
import { GRAPH_CLASSES, graphClasses, graphClassOf, regainSeconds, graphWait } from './graph-errors.ts';

const refusal = (code: number | null, subcode: number | null = null, status = 400, transient = false) => ({
  ...{ code, subcode, status, transient },
});

describe('graphClassOf', () => {
  it.each([
    [refusal(1), 'temporary'],
    [refusal(2, null, 500), 'temporary'],
    [refusal(6000, 1363030), 'temporary'],
    [refusal(4), 'app_limit'],
    [refusal(17), 'app_limit'],
    [refusal(32), 'page_limit'],
    [refusal(80001), 'page_limit'],
    [refusal(613), 'call_limit'],
    [refusal(341), 'call_limit'],
    [refusal(368), 'blocked'],
    [refusal(190), 'token_expired'],
    [refusal(190, 463), 'token_expired'],
    [refusal(190, 460), 'token_revoked'],
    [refusal(190, 458), 'token_revoked'],
    [refusal(190, 459), 'checkpoint'],
    [refusal(200), 'permission'],
    [refusal(283), 'permission'],
    [refusal(10), 'permission'],
    [refusal(506), 'duplicate'],
    [refusal(324), 'media'],
    [refusal(6000, 1363031), 'media'],
    [refusal(100), 'refused'],
    [refusal(100, 33), 'missing'],
    [refusal(803), 'missing'],
    [refusal(1609005), 'refused'],
    [refusal(null, null, 502), 'temporary'],
    [refusal(null, null, 0), 'temporary'],
    [refusal(null, null, 429), 'call_limit'],
    [refusal(99999, null, 400, true), 'temporary'],
    [refusal(99999), 'refused'],
  ] as const)('%j is %s', (given, name) => expect(graphClassOf(given)).toBe(name));

  it('knows an answer to whatever comes', () => {
    fc.assert(
      fc.property(
        fc.option(fc.integer()),
        fc.option(fc.integer()),
        fc.integer({ min: 0, max: 599 }),
        fc.boolean(),
        (code, subcode, status, transient) => {
          expect(graphClasses).toContain(graphClassOf({ code, subcode, status, transient }));
        },
      ),
    );
  });
});

describe('the classes', () => {
  it('each have a sentence that says what to do next', () => {
    for (const name of graphClasses) expect(ERRORS[GRAPH_CLASSES[name].error][1].length).toBeGreaterThan(60);
  });

  it('are handed over where only a person helps, and nowhere else', () => {
    for (const name of graphClasses) {
      const { do: what, error } = GRAPH_CLASSES[name];
      expect(FOR_A_PERSON.has(error), name).toBe(what === 'person' || what === 'look');
    }
  });
});

describe('waiting', () => {
  it('is as long as the API says, between a minute and a day', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: false }), (told) => {
        const seconds = graphWait('page_limit', told);
        expect(seconds).toBeGreaterThanOrEqual(60);
        expect(seconds).toBeLessThanOrEqual(86_400);
      }),
    );
    expect(graphWait('page_limit', null)).toBe(900);
    expect(graphWait('page_limit', 600)).toBe(600);
  });

  it('reads the longest time of the header', () => {
    const usage = (minutes: number) => ({ type: 'pages', estimated_time_to_regain_access: minutes });
    expect(regainSeconds(JSON.stringify({ '1': [usage(0)], '2': [usage(19), usage(3)] }))).toBe(19 * 60);
    expect(regainSeconds(JSON.stringify({ '1': [usage(0)] }))).toBeNull();
    expect(regainSeconds('nonsense')).toBeNull();
    expect(regainSeconds(null)).toBeNull();
  });
});
