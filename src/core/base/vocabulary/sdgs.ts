// The Sustainable Development Goals by number, in the capitals in which UN lists of recommendations print them.
import { type Text } from '../messages/text';
import * as t from '../../words/base/vocabulary';

const GOALS: readonly Text[] = Object.values(t.goals);

/** A goal as lists print it, `16 - PEACE, JUSTICE ...`; what holds more than its number stays as it is written. */
export function sdgLine(written: string, language: keyof Text): string {
  const number = /^\s*(?:SDG|ODS|ODD)?\s*(\d{1,2})\s*$/i.exec(written)?.[1];
  const goal = number === undefined ? undefined : GOALS[Number(number) - 1];
  return goal ? `${Number(number)} - ${goal[language]}` : written.trim();
}
