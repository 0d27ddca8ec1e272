// Days on which nothing is due and no meeting is proposed, as a coordinator writes them in Settings, each with a name
// where it has one: `2027-04-02 Good Friday; 2027-08-01 to 2027-08-15; 12-24 to 01-01`. Without a year, every year.
import { isDate } from './formats';

/** The setting that holds them. */
export const DAYS_OFF = 'days.off';

/** While nothing is written there. */
const USUAL = '12-24 to 01-01';

interface Span {
  /** `YYYY-MM-DD`, or `MM-DD` of every year. */
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

const DAY = String.raw`(?:\d{4}-)?\d{2}-\d{2}`;
const SPAN = new RegExp(String.raw`^(${DAY})(?:\s*(?:to|a|au|-|–|/)\s*(${DAY}))?(?:[\s,:]+(.*))?$`, 'i');

/** 29 February counts in years that have it. */
const isDay = (written: string): boolean => isDate(written.length === 5 ? `2000-${written}` : written);

function readSpan(piece: string): Span | undefined {
  const [, from = '', to = from, name = ''] = SPAN.exec(piece) ?? [];
  const isYearly = from.length === 5;
  if (!isDay(from) || !isDay(to) || to.length !== from.length) return undefined;
  return isYearly || from <= to ? { from, to, name: name.trim() } : undefined;
}

const pieces = (written: string): readonly string[] =>
  (written.trim() === '' ? USUAL : written)
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

/** What of it cannot be read. */
export const unreadDaysOff = (written: string): readonly string[] =>
  pieces(written).filter((piece) => !readSpan(piece));

/** A span of every year may reach into the next one. */
function holds({ from, to }: Span, day: string): boolean {
  const own = from.length === 5 ? day.slice(5) : day;
  return from <= to ? from <= own && own <= to : own >= from || own <= to;
}

/** The name of the day off, '' for one without a name; undefined for a day on which people work. */
export const dayOff = (written: string, day: string): string | undefined =>
  pieces(written)
    .flatMap((piece) => readSpan(piece) ?? [])
    .find((span) => holds(span, day))?.name;
