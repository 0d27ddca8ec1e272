// What the government's own report claims against our ratings, as it goes out: on one-pagers, and as questions to send in
// advance. Only what a co-chair confirmed, and only where a public rating of ours says otherwise.
import { quoted } from '../base/messages/quoted';
import { sayIn, type Language } from '../base/messages/text';
import { gradeText } from '../follow-up/progress/show';
import {
  confirmedLines,
  issueReader,
  placesOf,
  type Clash,
  type ClashKind,
  type Line,
} from '../follow-up/beside-ours/compare';
import { recommendationName } from '../un-documents/reports/cycle-rows';
import type { Context } from '../workbook/command/types';
import type { Book } from '../workbook/records/book';
import { foldText } from '../base/text/fold';
import { shortText } from '../base/text/short-text';
import * as t from '../words/advocacy/contradictions';

/** What the UN misses, and what the government says it did not do, is no claim against us that goes out. */
const CLAIMS: Readonly<Partial<Record<ClashKind, 'done' | 'other'>>> = {
  'done-not': 'done',
  'done-part': 'done',
  'going-not': 'other',
};

const LONGEST_QUOTE = 200;

interface Contradiction {
  readonly line: Line;
  readonly clash: Clash;
  /** Otherwise that it is under way. */
  readonly says: 'done' | 'other';
}

function contradictions(book: Book, context: Context): readonly Contradiction[] {
  return confirmedLines(book, context).flatMap((line): Contradiction[] => {
    const says = line.clash && CLAIMS[line.clash.kind];
    return line.clash && says ? [{ line, clash: line.clash, says }] : [];
  });
}

/** For a one-pager: what the government's report says of a recommendation, and where; '' where nothing is confirmed. */
export function claimInWords(
  book: Book,
  recommendation: string,
  context: Context,
  language: Language,
): string {
  const found = contradictions(book, context).find(({ line }) => line.recommendation.id === recommendation);
  return found
    ? sayIn(language)(t.governmentSays, { says: found.says, place: placesOf(found.clash.rows) })
    : '';
}

export interface OfferedQuestion {
  readonly text: string;
  /** Id; '' where neither the recommendation nor the report has one. */
  readonly issue: string;
}

/** Questions on what is confirmed, in the workbook's language, that the bank does not have yet. */
export function offeredQuestions(book: Book, context: Context): readonly OfferedQuestion[] {
  const known = new Set(book.rows('QUE').map(({ text }) => foldText(text)));
  const say = sayIn(context.bookLanguage);
  const issuesOf = issueReader(book);
  return contradictions(book, context)
    .map(({ line: { recommendation, ours }, clash: { rows }, says }): OfferedQuestion => {
      const rated = [...new Set(ours.map((one) => gradeText(one, context.bookLanguage)))].join(', ');
      const text = say(t.question, {
        says,
        paragraphs: rows.map(({ paragraph }) => paragraph ?? '').join(', '),
        count: rows.length,
        number: recommendationName(recommendation),
        quote: quoted(shortText(recommendation.text, LONGEST_QUOTE), context.bookLanguage),
        rated,
      });
      const [issue = ''] = issuesOf(recommendation);
      return { text, issue };
    })
    .filter(({ text }) => !known.has(foldText(text)));
}
