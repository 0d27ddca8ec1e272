// submissions.csv: what people know of the files beside their text. Headers in three languages, any usual separator.
import { ISSUE_SEEDS } from '../../../src/core/base/vocabulary/issues';
import { foldText } from '../../../src/core/base/text/fold';
import { parseCsv, separatorOf } from '../../../src/core/base/text/csv';

export interface SubmissionLine {
  readonly file: string;
  readonly title: string;
  readonly workgroup: string;
  readonly summary: string;
  /** Which earlier cycle sent it, '' for this one. */
  readonly cycle: string;
  /** Keys, equal for all spellings of an issue. */
  readonly issues: readonly string[];
  readonly asks: readonly string[];
}

export interface SubmissionsList {
  readonly rows: readonly SubmissionLine[];
  /** The key of an issue to how it was first written. */
  readonly issueNames: ReadonlyMap<string, string>;
}

const HEADERS: Readonly<Record<keyof SubmissionLine, string>> = {
  file: 'file|files|filename|file name|document|archivo|fichero|nombre del archivo|documento|fichier|nom du fichier',
  title: 'title|titulo|titre',
  workgroup: 'workgroup|working group|work group|group|grupo|grupo de trabajo|groupe|groupe de travail',
  summary: 'summary|resumen|resume',
  cycle: 'cycle|ciclo',
  issues: 'issues|issue|themes|theme|topics|topic|temas|tema|themes|theme',
  asks: 'asks|ask|recommendations|recommendation|what it asks for|peticiones|peticion|recomendaciones|demandes|demande|recommandations',
};

const columnOf = (header: string): keyof SubmissionLine | undefined =>
  (Object.keys(HEADERS) as (keyof SubmissionLine)[]).find((key) =>
    HEADERS[key].split('|').includes(foldText(header)),
  );

/** One key for all names of an issue that the usual list has, the folded name for others. */
function issueKeys(): (name: string) => string {
  const known = new Map<string, string>();
  for (const { name, nameEs, nameFr, uprInfoIssue, synonyms } of ISSUE_SEEDS)
    for (const one of [name, nameEs, nameFr, uprInfoIssue, ...synonyms])
      if (!known.has(foldText(one))) known.set(foldText(one), foldText(name));
  return (name) => known.get(foldText(name)) ?? foldText(name);
}

/** Several values stand on lines of their own, or between `;` or ` | `. */
const valuesIn = (cell: string): string[] => [
  ...new Set(
    cell
      .split(/;|\r\n?|\n|\s\|\s/)
      .map((one) => one.trim().replace(/^[-•]\s+/, ''))
      .filter((one) => one !== ''),
  ),
];

/** Reads the list; throws an Error with what is wrong when it has no column for the file, or a quote is not closed. */
export function readSubmissionsList(written: string): SubmissionsList {
  const text = written.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const [header = [], ...lines] = parseCsv(text.replace(/\r\n?/g, '\n'), separatorOf(text));
  const columns = header.map(columnOf);
  if (!columns.includes('file'))
    throw new Error(
      'It has no column "file". Its first line must name the columns: file, title, workgroup, issues, asks.',
    );
  const keyOf = issueKeys();
  const issueNames = new Map<string, string>();
  const rows = lines.map((line) => {
    const cell = (key: keyof SubmissionLine): string => line[columns.indexOf(key)]?.trim() ?? '';
    const names = valuesIn(cell('issues'));
    for (const name of names) if (!issueNames.has(keyOf(name))) issueNames.set(keyOf(name), name);
    return {
      file: cell('file'),
      title: cell('title'),
      workgroup: cell('workgroup'),
      summary: cell('summary'),
      cycle: cell('cycle'),
      issues: [...new Set(names.map(keyOf))],
      asks: valuesIn(cell('asks')),
    };
  });
  return { rows, issueNames };
}
