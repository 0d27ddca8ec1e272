// The follow-up section of a submission: earlier recommendations on an issue, by the government's answer, with what
// was done.
import type { Context } from '../../workbook/command/types';
import { LANGUAGES, message, render, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { countryNames } from '../../workbook/records/country-name';
import { DOCUMENT_SETTINGS, wholeNumber } from './settings-read';
import { lineKey } from './written-text';
import { documentWords } from '../../words/submissions/documents/document';
import { broughtOnce } from '../../base/point';
import { PROGRESS_LINES } from './brought-lines';

type Recommendation = RowOf<'REC'>;

const ANSWERS: readonly (readonly [string, Text])[] = [
  ['supported', documentWords.supported],
  ['in-part', documentWords.inPart],
  ['noted', documentWords.noted],
  ['pending', documentWords.pending],
];

interface EarlierRecommendations {
  /** The sentence that leads in, with their number. */
  readonly lead: string;
  /** One line for each answer that was given, then one for each grade of what was done about them. */
  readonly lines: readonly string[];
  /** Whether ratings among them say what was done. */
  readonly isTold: boolean;
}

/** Rows of the review before the coming one: the latest cycle in the workbook that is earlier than Settings say. */
export function previousCycle(
  book: Book,
  context: Context,
): { cycle: number; rows: readonly Recommendation[] } {
  const coming = wholeNumber(context.setting(DOCUMENT_SETTINGS.cycle)) ?? Infinity;
  const earlier = book.rows('REC').filter((row) => !row.withdrawn && (row.cycle ?? 0) < coming);
  const cycle = Math.max(0, ...earlier.map((row) => row.cycle ?? 0));
  return { cycle, rows: earlier.filter((row) => row.cycle === cycle) };
}

/** One entry a number and answer; parts of one recommendation with the same answer are put together. */
function entries(book: Book, rows: readonly Recommendation[], context: Context): readonly string[] {
  const countriesOf = new Map<string, Set<string>>();
  for (const { number, countries } of rows) {
    const all = countriesOf.get(number) ?? new Set<string>();
    countries.forEach((id) => all.add(id));
    countriesOf.set(number, all);
  }
  return [...countriesOf].map(([number, ids]) => {
    const names = countryNames(book, [...ids], context.bookLanguage).join(', ');
    return names ? `${number} (${names})` : number;
  });
}

/** What was recommended on an issue at the previous review, and what its lead organization says was done; undefined when nothing was. */
export function earlierOn(
  book: Book,
  issue: string,
  previous: ReturnType<typeof previousCycle>,
  leadOrganization: string,
  context: Context,
): EarlierRecommendations | undefined {
  const rows = previous.rows.filter((row) => row.issues.includes(issue));
  if (rows.length === 0) return undefined;
  const count = new Set(rows.map(({ number }) => number)).size;
  const lines = ANSWERS.flatMap(([answer, words]) => {
    const found = rows.filter((row) => (row.answer || 'pending') === answer);
    if (found.length === 0) return [];
    return render(message(words, { list: entries(book, found, context).join('; ') }), context.bookLanguage);
  });
  const lead = render(
    message(documentWords.received, { cycle: previous.cycle, count }),
    context.bookLanguage,
  );
  const progress = broughtOnce(context.brought, PROGRESS_LINES).of(book, rows, leadOrganization, context);
  return { lead, lines: [...lines, ...progress], isTold: progress.length > 0 };
}

const withoutFigures = (key: string): string => key.replace(/\d+/g, '0');

const LEADS: ReadonlySet<string> = new Set(
  LANGUAGES.flatMap((language) =>
    [1, 2].map((count) =>
      withoutFigures(lineKey(render(message(documentWords.received, { cycle: 1, count }), language))),
    ),
  ),
);
const LIST_BEGINNINGS: readonly string[] = LANGUAGES.flatMap((language) =>
  ANSWERS.map(([, words]) => lineKey(words[language].split('{list}')[0] ?? '')),
);
/** `: 26.1 (Kenya); 26.10 (France, Kenya)`, to the end of the line. */
const NUMBERS = /^ ?: \d+\.\d+(?: \(.*\))?(?:; \d+\.\d+(?: \(.*\))?)*$/;

/** Whether a line was made by `earlierOn`, now or for recommendations and answers that changed since. */
export function isEarlierLine(line: string): boolean {
  const key = lineKey(line);
  if (LEADS.has(withoutFigures(key))) return true;
  return LIST_BEGINNINGS.some((beginning) => {
    return key.startsWith(beginning) && NUMBERS.test(key.slice(beginning.length));
  });
}
