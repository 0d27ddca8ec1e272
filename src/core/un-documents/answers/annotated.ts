// The government's answers annotated: each group of its document with the recommendations that it answers.
import type { AnnotatedGroup, AnnotatedItem } from './calls';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { governmentAnswers, wordText } from '../../base/vocabulary/words';
import type { Answer } from '../reading/answer-types';
import { numberMeant, rowsByNumber } from './join-answers';
import * as t from '../../words/un-documents/answers';

type RecRow = RowOf<'REC'>;

interface Open {
  heading: string;
  position: string;
  paragraph: string;
  items: AnnotatedItem[];
}

const countriesOf = (book: Book, { countries }: RecRow): string =>
  countries.map((id) => book.labelOf('CTY', id)).join(', ');

const itemOf = (book: Book, number: string, row: RecRow): AnnotatedItem => ({
  number,
  text: row.text.trim(),
  countries: countriesOf(book, row),
});

const LAST = '\uffff';

/** `9.2` before `9.10`; numbers that are none come last. */
const inOrder = (a: string, b: string): number =>
  (a || LAST).localeCompare(b || LAST, 'en', { numeric: true, sensitivity: 'base' });

/** Headings that repeat the one above are left out. */
function withoutRepeats(groups: readonly AnnotatedGroup[]): AnnotatedGroup[] {
  return groups.map((group, index) =>
    group.heading === groups[index - 1]?.heading ? { ...group, heading: '' } : group,
  );
}

/** The rows that nobody answered, as a last group; none when all are. */
function neverAnswered(
  book: Book,
  rows: ReadonlyMap<string, readonly RecRow[]>,
  answered: ReadonlySet<string>,
  language: Language,
): AnnotatedGroup[] {
  const items = [...rows]
    .filter(([number]) => !answered.has(number))
    .flatMap(([number, same]) =>
      same.filter(({ withdrawn }) => !withdrawn).map((row) => itemOf(book, number, row)),
    );
  const heading = t.neverAnswered[language];
  return items.length > 0 ? [{ heading, position: '', paragraph: '', items }] : [];
}

/** Groups as the document makes them: a paragraph, in the order of the document, with what it answers below. */
export function groupsOfDocument(
  book: Book,
  answers: readonly Answer[],
  cycle: number,
  language: Language,
): AnnotatedGroup[] {
  const rows = rowsByNumber(book.rows('REC'), cycle);
  const answered = new Set<string>();
  const groups = new Map<string, Open>();
  for (const { number: written, position, below, paragraph, lineNumber } of answers) {
    const number = numberMeant(written, rows) ?? written;
    answered.add(number);
    const key = `${String(lineNumber)} ${position}`;
    const word = wordText(governmentAnswers, position)[language];
    const group = groups.get(key) ?? { heading: below, position: word, paragraph, items: [] };
    groups.set(key, group);
    const items = (rows.get(number) ?? []).map((row) => itemOf(book, number, row));
    group.items.push(...(items.length > 0 ? items : [{ number, text: '', countries: '' }]));
  }
  return withoutRepeats([...groups.values(), ...neverAnswered(book, rows, answered, language)]);
}

const POSITIONS = ['supported', 'in-part', 'noted'] as const;

/** Groups by what the workbook holds: the answer, and within it the explanation that several share. */
export function groupsOfRows(book: Book, cycle: number, language: Language): AnnotatedGroup[] {
  const rows = rowsByNumber(book.rows('REC'), cycle);
  const answered = new Set<string>();
  const ordered = [...rows].sort(([a], [b]) => inOrder(a, b));
  const groups = POSITIONS.flatMap((position) => {
    const heading = wordText(governmentAnswers, position)[language];
    const byWords = new Map<string, Open>();
    for (const [number, same] of ordered)
      for (const row of same.filter(({ answer, withdrawn }) => answer === position && !withdrawn)) {
        answered.add(number);
        const paragraph = row.explanation.trim();
        const group = byWords.get(paragraph) ?? { heading, position: heading, paragraph, items: [] };
        byWords.set(paragraph, group);
        group.items.push(itemOf(book, number, row));
      }
    return [...byWords.values()];
  });
  return withoutRepeats([...groups, ...neverAnswered(book, new Map(ordered), answered, language)]);
}
