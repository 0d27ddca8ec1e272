// Recommendations and ratings as panels show them: names in place of ids, words in the reader's language.
import type { Context } from '../../workbook/command/types';
import { countryNames } from '../../workbook/records/country-name';
import { namedIssue, namedWorkgroup } from '../../coverage/who-covers-what/parts';
import type { Language } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf, NamedRow } from '../../workbook/records/rows';
import {
  governmentAnswers,
  progressLevels,
  wordText,
  progressVoices,
  type KeyOf,
} from '../../base/vocabulary/words';
import type { ProgressRow, LatestRating } from './latest-ratings';
import * as progressText from '../../words/follow-up/progress';

export type SaidBy = KeyOf<typeof progressVoices>;

export interface ShownRecommendation extends NamedRow {
  readonly number: string;
  readonly text: string;
  readonly countries: readonly string[];
  /** Key and words of the government's answer. */
  readonly answer: string;
  readonly answerText: string;
  /** Empty id and name for none. */
  readonly workgroup: NamedRow;
  readonly issues: readonly NamedRow[];
}

export interface ShownRating {
  readonly row: string;
  /** The name of the organization or workgroup, or the word for the government. */
  readonly voice: string;
  readonly saidBy: SaidBy;
  readonly level: string;
  readonly levelText: string;
  /** The key of the grade; '' for a word that the scale does not have. */
  readonly grade: string;
  readonly gradeText: string;
  readonly date: string;
  readonly source: string;
  readonly note: string;
  readonly isInternal: boolean;
  readonly isStale: boolean;
  readonly recordedBy: string;
}

/** Its number as the UN's report has it, with the part where it was split. */
export const numberOf = ({ number, part }: RowOf<'REC'>): string =>
  (part ?? 1) > 1 ? `${number} (${part})` : number;

const NOBODY = { id: '', name: '' } as const;

/** A recommendation as panels show it; one without an answer counts as pending. */
export function shownRecommendation(book: Book, row: RowOf<'REC'>, language: Language): ShownRecommendation {
  const { id, text, countries, answer, workgroup, issues } = row;
  return {
    id,
    name: book.labelOf('REC', id),
    number: numberOf(row),
    text,
    countries: countryNames(book, countries, language),
    answer: answer || 'pending',
    answerText: wordText(governmentAnswers, answer || 'pending')[language],
    workgroup: workgroup === '' ? NOBODY : namedWorkgroup(book, workgroup),
    issues: issues.map((issue) => namedIssue(book, issue, language)),
  };
}

/** Who says so, by name. */
export function voiceName(
  book: Book,
  { saidBy, organization, workgroup }: Pick<ProgressRow, 'saidBy' | 'organization' | 'workgroup'>,
  language: Language,
): string {
  if (saidBy === 'government') return progressText.theGovernment[language];
  if (organization !== '') return book.labelOf('ORG', organization);
  return workgroup === '' ? progressText.theCoalition[language] : book.labelOf('WG', workgroup);
}

/** The rating in the reader's language; as typed where the scale does not have it. */
export const gradeText = ({ grade, row }: LatestRating, language: Language): string =>
  grade?.words[language] ?? row.rating.trim();

/** The words for a level's key, such as `national`. */
export const levelText = (level: string, language: Language): string =>
  wordText(progressLevels, level)[language];

/** What one voice says at one level, as panels show it. */
export function shownStanding(
  book: Book,
  standing: LatestRating,
  { language }: Pick<Context, 'language'>,
): ShownRating {
  const { row, level, grade } = standing;
  return {
    row: row.id,
    voice: voiceName(book, row, language),
    saidBy: (row.saidBy || 'us') as SaidBy,
    level,
    levelText: levelText(level, language),
    grade: grade?.key ?? '',
    gradeText: gradeText(standing, language),
    date: row.date,
    source: row.source,
    note: row.note,
    isInternal: row.internal,
    isStale: standing.isStale,
    recordedBy: row.recordedBy === '' ? '' : book.labelOf('MEM', row.recordedBy),
  };
}
