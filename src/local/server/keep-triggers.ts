// Time triggers on a computer that is not always on: daily ones run when the workbook is opened and every hour while it stands
// open, from their hour on. What they call looks itself whether anything is due, so a day that was missed is made up for.
import type { Trigger } from '../services/shared';

const AN_HOUR_MS = 3_600_000;

/** The hour, 0 to 23, by the clock of the zone. */
const hourIn = (timeZone: string | undefined, now: Date): number =>
  Number(new Intl.DateTimeFormat('en', { hour: 'numeric', hourCycle: 'h23', timeZone }).format(now));

/** Whether the hour of a daily trigger has come today; what waits for a number of hours has no day of its own. */
export function isDue({ schedule }: Pick<Trigger, 'schedule'>, now: Date): boolean {
  if (!schedule.startsWith('everyDays')) return false;
  const from = Number(/atHour\((\d+)\)/.exec(schedule)?.[1] ?? 0);
  return hourIn(/inTimezone\(([^)]+)\)/.exec(schedule)?.[1], now) >= from;
}

/** Runs `run` now and every hour until it is told to stop. */
export function everyHour(run: () => void): () => void {
  run();
  const timer = setInterval(run, AN_HOUR_MS);
  // Nobody waits for it who ends the program.
  timer.unref();
  return () => clearInterval(timer);
}
