// The sessions of the Working Group on the UPR: of which cycle one is, and into which a day falls.

/**
 * The session of the Working Group that a day (YYYY-MM-DD) falls into by its rhythm: three a year, the 41st in November
 * 2022. A guess to be corrected; null for earlier days.
 */
export function sessionOn(day: string): number | null {
  const [year = 0, month = 0] = day.split('-').map(Number);
  const session = 39 + 3 * (year - 2022) + (month <= 3 ? 0 : month <= 8 ? 1 : 2);
  return session > 40 ? session : null;
}

/**
 * The cycle of the UPR that a session belongs to: 1 to 12 the first, then 14 sessions a cycle (13 to 26 the second).
 */
export const cycleOfSession = (session: number): number =>
  session <= 12 ? 1 : Math.ceil((session - 12) / 14) + 1;
