// The rule of 'geneva-place': what is to be settled before and in Geneva, and what is on, as one list by its days.
import { message, render } from '../../base/messages/text';
import type { Context } from '../../workbook/command/types';
import { definePlace, filtersIn, step } from '../../workbook/places/define';
import type { Chip, PlaceList, Step, ThingLine } from '../../workbook/places/thing';
import type { Book } from '../../workbook/records/book';
import { sheetSpec } from '../../workbook/schema/sheets';
import type { FixedEvent, MissingNotice } from '../geneva/geneva-page';
import { missingFor, travellerIn } from '../geneva/missing';
import { timetableOf } from '../geneva/plan-geneva';
import { reviewTime } from '../countries-place/country-state';
import * as t from '../../words/advocacy/geneva-place';

/** With its day, `YYYY-MM-DD`; '' for what has none and comes first. */
type Dated = ThingLine & { readonly day: string };

function missingLine(one: MissingNotice, { language }: Context): Dated {
  const { id, person, what, event, before, isOverdue, day } = one;
  const by = before === '' ? '' : render(message(t.before, { day: before }), language);
  const chip: Chip | null = isOverdue ? null : { words: t.missing[language], tone: 'soon' };
  return {
    ...{ sheet: 'DEL', id, day, chip, filters: ['missing'] },
    title: render(message(t.lacks, { person, what: t.things[what][language] }), language),
    quiet: [event, isOverdue ? '' : by].filter((part) => part !== '').join(' · '),
    late: isOverdue ? by : '',
  };
}

const eventLine = ({ sheet, id, title, there, detail, at }: FixedEvent): Dated => ({
  ...{ sheet, id, title, day: at.slice(0, 10), chip: null, late: '' },
  quiet: [there, detail].filter((part) => part !== '').join(' · '),
  filters: [sheet === 'MTG' ? 'meetings' : 'deadlines'],
});

const FILTERS = { missing: t.toSettle, meetings: t.meetings, deadlines: t.deadlines };

function firstStep(travel: number, context: Context): Step {
  const { language } = context;
  if (reviewTime(context) === 'on') return step(t.note[language], 'what-was-said');
  return travel === 0
    ? step(t.add[language], 'this-row', { sheet: 'DEL', new: 'yes' })
    : step(t.whoIsThere[language], 'geneva');
}

function listOf(book: Book, context: Context): PlaceList {
  const { language } = context;
  const missing = missingFor(book, context);
  const lines = [
    ...missing.map((one) => missingLine(one, context)),
    ...timetableOf(book, context).map(eventLine),
  ].sort((one, other) => one.day.localeCompare(other.day));
  const travel = new Set(book.rows('DEL').map((row) => travellerIn(book, row))).size;
  return {
    headline: render(message(t.headline, { travel, missing: missing.length }), language),
    filters: filtersIn(language, FILTERS),
    lines,
    empty: render(message(t.empty, { tab: sheetSpec('DEL').title[context.bookLanguage] }), language),
    first: firstStep(travel, context),
  };
}

/** What is to be done for Geneva, and what is on there, by its days. */
export const genevaPlace = definePlace(
  {
    ...{ name: 'geneva-place', title: t.listTitle },
    reads: ['DEL', 'MEM', 'MTG', 'INV', 'WG', 'ORG', 'TIM'],
  },
  listOf,
);
