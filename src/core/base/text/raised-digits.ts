// Numbers of notes as small raised digits: what a Word file says of them, and what some programs copy.

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A run of raised digits, for use in patterns. */
export const RAISED_RUN = `[${RAISED}]{1,4}`;

/** The number in raised digits. */
export const raised = (number: string | number): string =>
  String(number).replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);

/** The number that raised digits say. */
export const lowered = (digits: string): number =>
  Number([...digits].map((sign) => RAISED.indexOf(sign)).join(''));
