// The submissions in a folder: .txt, .md and .docx files, with what submissions.csv knows of them.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { extname, join, parse } from 'node:path';
import { findAsks } from '../../../src/core/language/read-asks/asks-in-text';
import { render } from '../../../src/core/base/messages/text';
import { reasonOf } from '../../../src/core/base/reason-of';
import { foldText } from '../../../src/core/base/text/fold';
import { isUnreadable } from '../../../src/core/base/text/given-text';
import { readSubmission } from './read-file';
import { readSubmissionsList, type SubmissionLine, type SubmissionsList } from './submissions-csv';

export interface Problem {
  readonly file: string;
  readonly problem: string;
}

export interface FolderSubmission {
  /** Its file name. */
  readonly id: string;
  readonly title: string;
  readonly workgroup: string;
  readonly summary: string;
  readonly cycle: string;
  readonly issues: readonly string[];
  readonly asks: readonly string[];
  /** The asks were found in the text, not listed. */
  readonly hasFoundAsks: boolean;
  /** The text that offsets count in: of a text file unchanged, of a Word file its extracted text. */
  readonly text: string;
}

export interface Folder {
  readonly submissions: readonly FolderSubmission[];
  readonly issueNames: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

const LIST = 'submissions.csv';
const READ = new Set(['.txt', '.md', '.docx']);
/** Named so that nobody misses them: a text that people take for compared. */
const NOT_READ = new Set(['.doc', '.pdf', '.rtf', '.odt', '.pages']);
const LONGEST_TITLE = 160;

/** Not the hidden ones, nor those that Word keeps while a file is open. */
const isShown = (name: string): boolean => !name.startsWith('.') && !name.startsWith('~$');

const byName = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

/** The first line that holds a word, when it is short enough and no sentence; else the file's name in words. */
function titleIn(text: string, file: string): string {
  const line = /^.*\p{L}.*$/mu.exec(text)?.[0].replace(/^[\s#*_\ufeff]+|[\s*_]+$/g, '') ?? '';
  const isTitle = line.length <= LONGEST_TITLE && !/[.;:,]$/.test(line);
  return isTitle ? line : parse(file).name.replace(/[-_]+/g, ' ');
}

/** Finds the row of a file: by its name, else without regard to case and accents, else by its name without ending. */
function rowFinder(rows: readonly SubmissionLine[]): (file: string) => SubmissionLine | undefined {
  const finders = [(name: string) => name, foldText, (name: string) => foldText(parse(name).name)];
  const maps = finders.map((keyOf) => new Map(rows.map((row) => [keyOf(row.file), row])));
  return (file) => {
    for (const [index, keyOf] of finders.entries()) {
      const row = maps[index]?.get(keyOf(file));
      if (row) return row;
    }
    return undefined;
  };
}

const UNLISTED: SubmissionLine = {
  file: '',
  title: '',
  workgroup: '',
  summary: '',
  cycle: '',
  issues: [],
  asks: [],
};

function readOne(file: string, path: string, row: SubmissionLine | undefined): FolderSubmission | string {
  if (!existsSync(path)) return 'It is a link to a file that is not there.';
  const found = readSubmission(path);
  if (!found.ok) return render(found.problem, 'en');
  const { text } = found.value;
  if (!/[\p{L}\p{N}]/u.test(text)) return 'The file is empty.';
  if (isUnreadable(text)) return 'The file holds no readable text.';
  const { title, workgroup, summary, cycle, issues, asks } = row ?? UNLISTED;
  return {
    id: file,
    title: title || titleIn(text, file),
    workgroup,
    summary,
    cycle,
    issues,
    asks: asks.length > 0 ? asks : findAsks(text).map((ask) => ask.text),
    hasFoundAsks: asks.length === 0,
    text,
  };
}

interface ListRead {
  readonly list: SubmissionsList;
  readonly problems: readonly Problem[];
}

function readList(folder: string, name: string | undefined): ListRead {
  const empty: SubmissionsList = { rows: [], issueNames: new Map() };
  if (name === undefined) return { list: empty, problems: [] };
  const failed = (problem: string): ListRead => ({ list: empty, problems: [{ file: name, problem }] });
  try {
    const found = readSubmission(join(folder, name));
    return found.ok
      ? { list: readSubmissionsList(found.value.text), problems: [] }
      : failed(render(found.problem, 'en'));
  } catch (error) {
    return failed(reasonOf(error));
  }
}

/** Rows of the list that stand for no file. */
function lostRows(rows: readonly SubmissionLine[], used: ReadonlySet<SubmissionLine>): Problem[] {
  const lost = rows.filter((row) => !used.has(row));
  return lost.map(({ file }, index) =>
    file === ''
      ? { file: LIST, problem: `Row ${rows.indexOf(lost[index] as SubmissionLine) + 2} names no file.` }
      : { file, problem: `${LIST} names this file, but the folder has no such text.` },
  );
}

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

const isText = (file: string): boolean => {
  const ending = extname(file).toLowerCase();
  return isShown(parse(file).base) && (READ.has(ending) || NOT_READ.has(ending));
};

/** What is said of a folder inside the folder: nothing unless it, or what is in it, may be taken for compared. */
function problemOfFolder(path: string): string | undefined {
  try {
    const entries = readdirSync(path, { recursive: true, withFileTypes: true });
    const count = entries.filter((entry) => !entry.isDirectory() && isText(entry.name)).length;
    if (count === 0) return isText(path) ? 'It could not be read: it is a folder.' : undefined;
    const held = count === 1 ? 'The text in this folder is' : `The ${count} texts in this folder are`;
    return `${held} left out. Put all texts that you want to compare into one folder.`;
  } catch (error) {
    return `The folder could not be read: ${reasonOf(error)}`;
  }
}

/** Reads a folder; what cannot be read is among the problems and stops nothing. Throws when the folder itself cannot be listed. */
export function readFolder(folder: string): Folder {
  const names = readdirSync(folder).filter(isShown).sort(byName);
  const { list, problems: listProblems } = readList(
    folder,
    names.find((name) => name.toLowerCase() === LIST),
  );
  const rowOf = rowFinder(list.rows);
  const problems: Problem[] = [...listProblems];
  const submissions: FolderSubmission[] = [];
  const used = new Set<SubmissionLine>();
  for (const file of names) {
    const path = join(folder, file);
    if (isFolder(path)) {
      const problem = problemOfFolder(path);
      if (problem !== undefined) problems.push({ file, problem });
      continue;
    }
    if (!isText(file)) continue;
    const row = rowOf(file);
    if (row) used.add(row);
    try {
      const read = readOne(file, path, row);
      if (typeof read === 'string') problems.push({ file, problem: read });
      else if (READ.has(extname(file).toLowerCase())) submissions.push(read);
      else
        problems.push({
          file,
          problem: 'Only .txt, .md and .docx files are compared.',
        });
    } catch (error) {
      problems.push({ file, problem: `The file could not be read: ${reasonOf(error)}` });
    }
  }
  return { submissions, issueNames: list.issueNames, problems: [...problems, ...lostRows(list.rows, used)] };
}
