// The rule of a milestone's date: `submission: review-210d 12:00 Europe/Zurich` names the milestone, the day it is
// counted from, the distance, the hour and whose clock. The milestone's name may be missing in rules that people write.
import { addDays, addMonths, addWorkingDays, isWeekend } from '../../base/dates/dates';
import { isZone } from '../../base/dates/zones';

/** d: days, wd: working days, w: weeks, m: months, y: years. */
const UNITS = {
  d: addDays,
  wd: addWorkingDays,
  w: (date: string, count: number) => addDays(date, count * 7),
  m: addMonths,
  y: (date: string, count: number) => addMonths(date, count * 12),
} as const;
type Unit = keyof typeof UNITS;

export interface DateRule {
  /** Key of the milestone, '' when the rule does not say. */
  readonly key: string;
  /** `review`, or the key of another milestone. */
  readonly base: string;
  readonly count: number;
  readonly unit: Unit;
  /** `HH:MM` */
  readonly time: string;
  /** '' means the coalition's own. */
  readonly zone: string;
}

export interface DueMoment {
  /** `YYYY-MM-DDTHH:MM` by the clock of `zone`. */
  readonly due: string;
  readonly zone: string;
}

const NAME = '[a-z][a-z0-9]*(?:-[a-z][a-z0-9]*)*';
const RULE = new RegExp(
  `^(?:(${NAME}):\\s*)?(${NAME})(?:\\s*([+-])\\s*(\\d{1,4})\\s*(d|wd|w|m|y))?` +
    '(?:\\s+((?:[01]\\d|2[0-3]):[0-5]\\d))?(?:\\s+([A-Za-z][\\w+/-]*))?$',
);
const USUAL_TIME = '09:00';

/** The parts of a written rule; undefined when it is not one. Without an hour it means 09:00. */
export function parseRule(written: string): DateRule | undefined {
  const [whole, key = '', base = '', sign = '+', count = '0', unit = 'd', time = USUAL_TIME, zone = ''] =
    RULE.exec(written.trim()) ?? [];
  if (whole === undefined || (zone !== '' && !isZone(zone))) return undefined;
  return { key, base, count: sign === '-' ? -Number(count) : Number(count), unit: unit as Unit, time, zone };
}

/** The rule as cells hold it. */
export const ruleText = ({ key, base, count, unit, time, zone }: DateRule): string =>
  [`${key}: ${base}${count < 0 ? '' : '+'}${count}${unit}`, time, zone]
    .filter((part) => part !== '')
    .join(' ');

/** Facts that dates depend on. */
export interface RuleFacts {
  /** YYYY-MM-DD */
  readonly reviewDate: string;
  /** IANA name of the coalition's own zone. */
  readonly timeZone: string;
}

const LONGEST_CHAIN = 10;

/** What rules may count from besides the review, by key of the milestone. */
export interface Bases {
  readonly rules: ReadonlyMap<string, DateRule>;
  /** Days (YYYY-MM-DD) that hold whatever the rule says, because a person dated the milestone. */
  readonly fixed: ReadonlyMap<string, string>;
  /** As earlier releases counted, which let days fall on weekends. */
  readonly isOnWeekends?: boolean;
}

/** When a rule falls due, never at a weekend; undefined when it leads to an unknown milestone or back to itself. */
export function dueByRule(rule: DateRule, facts: RuleFacts, bases: Bases): DueMoment | undefined {
  const day = dayByRule(rule, facts.reviewDate, bases, 0);
  return day === undefined ? undefined : { due: `${day}T${rule.time}`, zone: rule.zone || facts.timeZone };
}

function dayByRule(rule: DateRule, reviewDate: string, bases: Bases, depth: number): string | undefined {
  const start = rule.base === 'review' ? reviewDate : baseDay(rule.base, reviewDate, bases, depth);
  if (start === undefined) return undefined;
  const day = UNITS[rule.unit](start, rule.count);
  return bases.isOnWeekends ? day : workingDay(day, rule.count);
}

/** Of a weekend the Friday for what comes before its base, the Monday for what comes after; the base itself stays. */
const workingDay = (day: string, count: number): string =>
  count !== 0 && isWeekend(day) ? addWorkingDays(day, Math.sign(count)) : day;

function baseDay(key: string, reviewDate: string, bases: Bases, depth: number): string | undefined {
  const fixed = bases.fixed.get(key);
  if (fixed !== undefined) return fixed;
  const rule = bases.rules.get(key);
  return rule && depth < LONGEST_CHAIN ? dayByRule(rule, reviewDate, bases, depth + 1) : undefined;
}
