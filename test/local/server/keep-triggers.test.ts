// Time triggers of the local workbook: made up for when it is opened, and looked at while it stands open.
import { afterEach, beforeEach, expect, it, jest } from '@jest/globals';
import { everyHour, isDue } from '../../../src/local/server/keep-triggers';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

const DAILY = 'everyDays(1) atHour(7) inTimezone(America/New_York)';

it.each([
  [DAILY, '2027-02-08T11:59:00Z', false],
  [DAILY, '2027-02-08T12:00:00Z', true],
  [DAILY, '2027-02-09T04:59:00Z', true],
  [DAILY, '2027-02-09T05:00:00Z', false],
  ['everyDays(1) inTimezone(Etc/UTC)', '2027-02-08T00:00:00Z', true],
  ['after(88200000)', '2027-02-08T12:00:00Z', false],
])('%s at %s: %s', (schedule, now, wanted) => {
  expect(isDue({ schedule }, new Date(now))).toBe(wanted);
});

it('run at once and every hour until the workbook is closed', () => {
  const run = jest.fn();
  const stop = everyHour(run);
  expect(run).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(2 * 3_600_000);
  expect(run).toHaveBeenCalledTimes(3);
  stop();
  jest.advanceTimersByTime(3_600_000);
  expect(run).toHaveBeenCalledTimes(3);
});
