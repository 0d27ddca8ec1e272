// How the workbook follows a summary: rows of paragraphs come, change and go; codes and places are put into
// submissions; what was answered about doubtful lines is kept.
import type { Context } from '../../workbook/command/types';
import { foldText } from '../../base/text/fold';
import type { Book } from '../../workbook/records/book';
import { insertRow, updateRow, type Edit, deleteRow } from '../../workbook/records/edits';
import { settingMeanings } from '../../words/workbook/settings';
import type { Answers, OwnSubmitters } from './listed';
import { createIssueFinder } from '../../coverage/issue-suggestions/suggest';
import { message, render, type Language } from '../../base/messages/text';
import { themeIssues } from '../reports/theme-issues';
import { changedValues } from '../../workbook/records/changed-values';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import type { CitedParagraph } from './parse-summary';
import * as t from '../../words/un-documents/summaries';

/** A paragraph that cites us. */
export interface OurParagraph {
  readonly paragraph: CitedParagraph;
  readonly submissions: readonly string[];
  readonly organizations: readonly string[];
  /** Codes of ours that it cites. */
  readonly codes: readonly string[];
}

/** The paragraphs that cite a submission or an organization of the workbook. */
export function ourParagraphs(
  paragraphs: readonly CitedParagraph[],
  ours: OwnSubmitters,
): readonly OurParagraph[] {
  return paragraphs.flatMap((paragraph) => {
    const submissions = [...new Set(paragraph.codes.flatMap((code) => ours.submissions.get(code) ?? []))];
    const organizations = [...new Set(paragraph.codes.flatMap((code) => ours.organizations.get(code) ?? []))];
    const codes = paragraph.codes.filter(
      (code) => ours.submissions.has(code) || (ours.organizations.get(code) ?? []).length > 0,
    );
    return codes.length > 0 ? [{ paragraph, submissions, organizations, codes }] : [];
  });
}

/** Headings name one subject, seldom two. */
const MOST_ISSUES = 2;

/** The issues that a heading speaks of: the theme that OHCHR calls so, or what its words say. */
function headingIssues(rows: readonly RowOf<'ISS'>[]): (heading: string) => readonly string[] {
  const { issueOf } = themeIssues(rows);
  const finder = createIssueFinder(rows);
  const known = new Map<string, readonly string[]>();
  return (heading) => {
    const before = known.get(heading);
    if (before) return before;
    const theme = issueOf(heading);
    const found =
      theme === undefined
        ? finder.suggest(heading, { limit: MOST_ISSUES }).map(({ issue }) => issue)
        : [theme];
    known.set(heading, found);
    return found;
  };
}

export interface RowChanges {
  readonly edits: readonly Edit[];
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly removed: number;
}

const keyOf = (source: string, paragraph: number | null): string =>
  `${source.trim().toUpperCase()} ${String(paragraph)}`;

type Row = RowOf<'CIT'>;

/** What the sheet should say of a paragraph; issues only where there are none yet. */
function wantedValues(
  source: string,
  { paragraph, submissions, organizations, codes }: OurParagraph,
  row: Row | undefined,
  issuesOf: (heading: string) => readonly string[],
): SomeValues<'CIT'> {
  const { number, text, heading } = paragraph;
  const isOpen = (row?.issues ?? []).length === 0;
  return {
    ...{ source, paragraph: number, text, heading, submissions, organizations, citedAs: codes },
    ...(isOpen && { issues: issuesOf(heading) }),
  };
}

/** A row whose paragraph cites us no longer goes; with a note it stays and cites nobody. */
function leave(row: Row): Edit | undefined {
  if (row.notes.trim() === '') return deleteRow('CIT', row.id);
  const emptied = changedValues('CIT', row, { submissions: [], organizations: [], citedAs: [] });
  return Object.keys(emptied).length > 0 ? updateRow('CIT', row.id, emptied) : undefined;
}

/** Brings the sheet of paragraphs up to date with one summary. Issues and notes that people put there stay. */
export function paragraphChanges(
  book: Book,
  source: string,
  found: readonly OurParagraph[],
  newId: () => string,
): RowChanges {
  const issuesOf = headingIssues(book.rows('ISS'));
  const rows = new Map(book.rows('CIT').map((row) => [keyOf(row.source, row.paragraph), row]));
  const wanted = new Map(found.map((one) => [keyOf(source, one.paragraph.number), one]));
  const inserts: Edit[] = [];
  const updates: Edit[] = [];
  for (const [key, one] of wanted) {
    const row = rows.get(key);
    const values = wantedValues(source, one, row, issuesOf);
    const changed = row ? changedValues('CIT', row, values) : {};
    if (!row) inserts.push(insertRow('CIT', newId(), values));
    else if (Object.keys(changed).length > 0) updates.push(updateRow('CIT', row.id, changed));
  }
  const isOfSource = (row: Row): boolean => keyOf(row.source, null) === keyOf(source, null);
  const left = [...rows].flatMap(([key, row]) =>
    !wanted.has(key) && isOfSource(row) ? (leave(row) ?? []) : [],
  );
  return {
    edits: [...inserts, ...updates, ...left],
    added: inserts.length,
    changed: updates.length,
    unchanged: wanted.size - inserts.length - updates.length,
    removed: left.length,
  };
}

/** `A/HRC/WG.6/57/NOR/3, paras 4, 17, 23`, in the language of the workbook. */
export function citedInText(source: string, numbers: readonly number[], language: Language): string {
  const words = numbers.length === 1 ? t.oneParagraph : t.paragraphs;
  return numbers.length === 0
    ? ''
    : `${source}, ${render(message(words, { list: numbers.join(', ') }), language)}`;
}

const SEPARATOR = '; ';

/** What stands in the cell already, of other summaries or typed by people, with what this summary says. */
function citedInCell(before: string, source: string, said: string): string {
  const others = before
    .split(/;\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== source && !part.startsWith(`${source},`));
  return [...others, ...(said === '' ? [] : [said])].join(SEPARATOR);
}

/** Codes and places for the submissions of the workbook; a code that people typed stays. */
export function submissionEdits(
  rows: readonly RowOf<'SUB'>[],
  source: string,
  cited: ReadonlyMap<string, { readonly code: string; readonly paragraphs: readonly number[] }>,
  language: Language,
): readonly Edit[] {
  return rows.flatMap((row) => {
    const one = cited.get(row.id);
    const said = citedInText(source, one?.paragraphs ?? [], language);
    const code = row.ohchrCode.trim() === '' ? (one?.code ?? '') : row.ohchrCode;
    const changed = changedValues('SUB', row, {
      ohchrCode: code,
      citedIn: citedInCell(row.citedIn, source, said),
    });
    return Object.keys(changed).length > 0 ? [updateRow('SUB', row.id, changed)] : [];
  });
}

/** Other names that answers give organizations, and what is told of all answers. */
export function learned(
  book: Book,
  ours: OwnSubmitters,
  answers: Answers,
): { edits: Edit[]; taught: string[] } {
  const edits = [...ours.aliases].flatMap(([id, names]) => {
    const row = book.find('ORG', id);
    const fresh = names.filter((name) => !row?.aliases.includes(name));
    return row && fresh.length > 0 ? [updateRow('ORG', id, { aliases: [...row.aliases, ...fresh] })] : [];
  });
  const names = [...ours.aliases].flatMap(([id, all]) =>
    all.map((name) => `${name} → ${book.labelOf('ORG', id)}`),
  );
  const codes = answers
    .filter(({ is, printed }) => is !== '' && printed === '')
    .map(({ code, is }) => `${code} → ${book.labelOf('SUB', is)}`);
  return { edits, taught: [...names, ...codes] };
}

/** The setting that keeps entries which a coordinator marked as not the coalition's, so that nobody is asked again. */
const NOT_OURS = 'citations.notOurs';

type AnswerLine = Pick<Answers[number], 'code' | 'printed'>;

/** A code means somebody else in the next summary, so it is kept with the summary that it is from. */
const written = ({ code, printed }: AnswerLine, source: string): string =>
  (printed === '' ? `${code} (${source})` : printed).replace(/[;\s]+/g, ' ').trim();

const listOf = (value: string): string[] =>
  value
    .split(';')
    .map((one) => one.trim())
    .filter((one) => one !== '');

/** What was said before, as answers; those of today come after and count more. */
export function keptAnswers({ setting }: Pick<Context, 'setting'>, source: string): Answers {
  const ending = ` (${source})`;
  return listOf(setting(NOT_OURS)).map((one) =>
    one.endsWith(ending)
      ? { code: one.slice(0, -ending.length), printed: '', is: '' }
      : { code: '', printed: one, is: '' },
  );
}

/** Keeps what is said to be none of ours now, and forgets what turned out to be. */
export function keepNotOurs(book: Book, answers: Answers, source: string, context: Context): Edit[] {
  const before = listOf(context.setting(NOT_OURS));
  const answered = new Set(answers.map((one) => foldText(written(one, source))));
  const kept = before.filter((one) => !answered.has(foldText(one)));
  const none = answers.filter(({ is }) => is === '').map((one) => written(one, source));
  const value = [...new Set([...kept, ...none])].join('; ');
  if (value === before.join('; ')) return [];
  const row = book.rows('SET').find((one) => one.key === NOT_OURS);
  if (row) return [updateRow('SET', row.id, { value })];
  const meaning = settingMeanings[NOT_OURS][context.bookLanguage];
  return [
    insertRow('SET', context.newId('SET'), { key: NOT_OURS, value, meaning, date: context.now.slice(0, 10) }),
  ];
}
