// An ask with its whole way in one line, in the reader's language.
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import { numberOf } from '../../follow-up/progress/show';
import { countryNames } from '../../workbook/records/country-name';
import type { Context } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { Way } from './funnel';
import type { AskPairState } from './pairs';
import { STEPS, type AskLine } from './steps';

const named = (book: Book, sheet: 'WG' | 'SUB', id: string): string =>
  id === '' ? '' : book.labelOf(sheet, id);

/** Reads CTY, WG and SUB. */
export function lineOf(
  book: Book,
  { ask, workgroup, pairs, made, came, ratings }: Way,
  { language }: Context,
): AskLine {
  const countriesWhere = (fits: (pair: AskPairState) => boolean): readonly string[] =>
    countryNames(
      book,
      pairs.filter(fits).map(({ country }) => country),
      language,
    );
  return {
    ask: { id: ask.id, name: book.labelOf('ASK', ask.id) },
    text: ask.text,
    workgroup: { id: workgroup, name: named(book, 'WG', workgroup) },
    submission: named(book, 'SUB', ask.submission),
    came: STEPS.filter((step) => came.has(step)),
    asked: countriesWhere((pair) => pair.wasAsked),
    promised: countriesWhere((pair) => pair.promised),
    heard: countriesWhere((pair) => pair.wasHeard),
    made: made.map((row) => ({
      number: numberOf(row),
      by: countryNames(book, row.countries, language).join(', '),
      answer: wordText(governmentAnswers, row.answer || 'pending')[language],
    })),
    agencies: [...new Set(made.map(({ agency }) => agency.trim()))].filter((agency) => agency !== ''),
    progress: ratings,
  };
}
