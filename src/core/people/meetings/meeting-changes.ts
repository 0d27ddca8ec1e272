// What changed in a meeting, for those who knew it before. A mail is made when it leaves, and the row says then only what
// holds: so the notes of the mail keep what was, a line a field.
import type { Context } from '../../workbook/command/types';
import { message, render, type Language } from '../../base/messages/text';
import type { RowOf } from '../../workbook/records/rows';
import { formatIn } from '../../base/dates/zones';
import type { Fact } from '../letters/letter';
import { meetingTimes } from './meeting-times';
import { asInvited, type WantedMeeting } from './read-invitation';
import * as letterText from '../../words/people/letters/letter';

/** Fields that invitations show. Of the agenda it counts that it is another one. */
const SHOWN = ['title', 'start', 'timeZone', 'length', 'place', 'link', 'agenda'] as const;
type ShownField = (typeof SHOWN)[number];

/** By field, what a meeting said before. */
export type EarlierFields = Readonly<Partial<Record<ShownField, string>>>;

/** What the fields held that are another now. */
export function beforeOf(row: RowOf<'MTG'>, wanted: WantedMeeting, homeZone: string): EarlierFields {
  const before = asInvited(row, homeZone);
  const changed = SHOWN.filter((field) => before[field] !== wanted[field]);
  return Object.fromEntries(changed.map((field) => [field, field === 'agenda' ? '' : String(before[field])]));
}

/** As the notes of a mail keep it. */
export const beforeAsNotes = (before: EarlierFields): string =>
  SHOWN.flatMap((field) => (before[field] === undefined ? [] : [`${field}: ${before[field]}`])).join('\n');

const isShown = (field: string | undefined): boolean => SHOWN.some((one) => one === field);

const partsOf = (line: string): readonly string[] => /^(\w+): ?(.*)$/.exec(line) ?? [];

/** What the notes of a mail keep; lines that people wrote there are left aside. */
export function beforeFromNotes(notes: string): EarlierFields {
  const known = notes
    .split('\n')
    .map(partsOf)
    .filter(([, field]) => isShown(field));
  return Object.fromEntries(known.map(([, field, value]) => [field, value]));
}

/** The lines that people wrote in the notes of a mail. */
export const peoplesLines = (notes: string): readonly string[] =>
  notes.split('\n').filter((line) => !isShown(partsOf(line)[1]));

/** Both values in a sentence; '' is none. */
function wasAndIs(before: string, now: string, language: Language): string {
  if (now === '') return render(message(letterText.nowNone, { before }), language);
  const words = before === '' ? letterText.nowNew : letterText.wasAndIs;
  return render(message(words, { before, now }), language);
}

type Row = Parameters<typeof asInvited>[0];

/** When it was, by the clock it went by then; '' where that cannot be read. */
function timeBefore(before: EarlierFields, now: WantedMeeting, homeZone: string, language: Language): string {
  const { start = now.start, timeZone = now.timeZone } = before;
  const times = meetingTimes({ start, timeZone, length: now.length }, homeZone);
  return times ? formatIn(times.start, times.zone, language) : '';
}

const minutes = (count: string | number, language: Language): string =>
  render(message(letterText.minutes, { count: Number(count) }), language);

/** What was and what is, of the fields that differ from what was before. */
export function changeFacts(
  before: EarlierFields,
  row: Row,
  { timeZone: homeZone }: Pick<Context, 'timeZone'>,
  language: Language,
): readonly Fact[] {
  const now = asInvited(row, homeZone);
  const when = timeBefore(before, now, homeZone, language);
  const pairs: readonly (readonly [(typeof letterText)['when'], string, string])[] = [
    [letterText.name, before.title ?? now.title, now.title],
    [letterText.when, when, timeBefore({}, now, homeZone, language)],
    [letterText.length, minutes(before.length ?? now.length, language), minutes(now.length, language)],
    [letterText.place, before.place ?? now.place, now.place],
    [letterText.link, before.link ?? now.link, now.link],
  ];
  const facts = pairs
    .filter(([, was, is]) => was !== is)
    .map(([label, was, is]) => ({ label: label[language], value: wasAndIs(was, is, language) }));
  const agenda = { label: letterText.agenda[language], value: letterText.otherAgenda[language] };
  return before.agenda === undefined ? facts : [...facts, agenda];
}
