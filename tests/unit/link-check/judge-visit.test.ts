import { judgeAnswer, judgeVisit, type LinkState, type Outcome } from '../../../src/dossier/link-check/judge-visit';

const NOON = Date.parse('2026-06-15T12:00:00Z');
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const NEW: LinkState = {
  status: null,
  reason: null,
  failures: 0,
  lastFailedOn: null,
  failingSince: null,
  brokenSince: null,
  visitedAt: null,
  nextVisitAt: 0,
};
const failed: Outcome = { kind: 'failed', status: 404, reason: 'http-error' };
const whole: Outcome = { kind: 'whole', status: 200 };

const after = (...visits: [Outcome, number][]): LinkState =>
  visits.reduce((state, [outcome, at]) => judgeVisit(state, outcome, at), NEW);

describe('a link', () => {
  test('is broken after failures on three different days, since the third', () => {
    const state = after([failed, NOON], [failed, NOON + DAY], [failed, NOON + 2 * DAY]);
    expect(state).toMatchObject({ failures: 3, failingSince: NOON, brokenSince: NOON + 2 * DAY, reason: 'http-error' });
  });

  test('is not broken by failures on two days, however many', () => {
    const state = after([failed, NOON], [failed, NOON + HOUR], [failed, NOON + DAY], [failed, NOON + DAY + HOUR]);
    expect(state).toMatchObject({ failures: 2, brokenSince: null });
  });

  test('is whole again by one success, and then needs three days to break', () => {
    const mended = after([failed, NOON], [failed, NOON + DAY], [failed, NOON + 2 * DAY], [whole, NOON + 3 * DAY]);
    expect(mended).toMatchObject({ failures: 0, failingSince: null, brokenSince: null, reason: null, status: 200 });
    expect(judgeVisit(mended, failed, NOON + 4 * DAY).brokenSince).toBeNull();
  });

  test('stays broken since the same day while it goes on failing', () => {
    const broken = after([failed, NOON], [failed, NOON + DAY], [failed, NOON + 2 * DAY]);
    expect(judgeVisit(broken, failed, NOON + 9 * DAY).brokenSince).toBe(broken.brokenSince);
  });

  test('is neither failed nor mended by a request to wait, or by a site that turns robots away', () => {
    const failing = after([failed, NOON], [failed, NOON + DAY]);
    const wait: Outcome = { kind: 'wait', status: 429, until: NOON + 2 * DAY };
    for (const outcome of [wait, { kind: 'unclear', status: 403 } as Outcome])
      expect(judgeVisit(failing, outcome, NOON + DAY + HOUR)).toMatchObject({
        failures: 2,
        failingSince: NOON,
        brokenSince: null,
      });
    expect(judgeVisit(failing, wait, NOON).nextVisitAt).toBe(NOON + 2 * DAY);
  });

  test('is visited weekly, and daily while it is failing', () => {
    expect(after([whole, NOON]).nextVisitAt).toBe(NOON + 7 * DAY);
    expect(after([failed, NOON]).nextVisitAt).toBe(NOON + DAY);
    expect(after([failed, NOON], [failed, NOON + DAY], [failed, NOON + 2 * DAY]).nextVisitAt).toBe(NOON + 9 * DAY);
  });
});

describe('an answer', () => {
  test.each([200, 204, 206, 304])('%d is whole', (status) =>
    expect(judgeAnswer(status, undefined, NOON)).toEqual({ kind: 'whole', status })
  );
  test.each([400, 404, 410, 500, 502, 503])('%d is a failure', (status) =>
    expect(judgeAnswer(status, undefined, NOON)).toEqual({ kind: 'failed', status, reason: 'http-error' })
  );
  test.each([401, 403, 451, 999])('%d turns robots away, and says nothing of the link', (status) =>
    expect(judgeAnswer(status, undefined, NOON).kind).toBe('unclear')
  );
  test.each([
    [429, '120', 2 * 60_000],
    [503, '3600', HOUR],
    [503, 'Mon, 15 Jun 2026 14:00:00 GMT', 2 * HOUR],
    [429, undefined, DAY],
    [429, 'soon', DAY],
    [429, '0', 60_000],
    [429, '99999999', 7 * DAY],
    [503, 'Mon, 15 Jun 2020 14:00:00 GMT', 60_000],
  ])('%d with Retry-After %s is a wait', (status, retryAfter, wait) =>
    expect(judgeAnswer(status, retryAfter, NOON)).toEqual({ kind: 'wait', status, until: NOON + wait })
  );
});
