// The file that stands beside a command's input: its text goes into it, or the file itself.
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { readSheets } from '../../src/core/base/sheets/read-sheets';
import { sheetsOfLists } from '../../src/core/workbook/list-reading/which-sheet';
import { render } from '../../src/core/base/messages/text';
import { readUploadFile } from '../../src/core/submissions/upload-check/read-file';
import { UsageError } from './arguments';
import { documentTools } from './overlaps/read-file';
import { readText } from './read-text';

type Input = Readonly<Record<string, unknown>>;

/** Commands that take the file itself, with what Word keeps beside the text. */
const TAKE_FILE: readonly string[] = ['check-before-upload', 'mark-uploaded'];

function fileInput(path: string): Input {
  const read = readUploadFile(basename(path), new Uint8Array(readFileSync(path)), documentTools);
  if (!read.ok) throw new UsageError(render(read.problem, 'en'));
  return { file: read.value };
}

/** More rows than a list has that is taken in. */
const MOST_ROWS = 10_000;

/** The sheet of a file that is proposed: what it is a list of, the command tells itself. */
function sheetInput(path: string): Input {
  const sheets = readSheets(new Uint8Array(readFileSync(path)), documentTools, MOST_ROWS);
  if (!sheets.ok) throw new UsageError(render(sheets.problem, 'en'));
  const [sheet] = sheetsOfLists(sheets.value);
  return { sheet: sheet ?? sheets.value[0] };
}

/** The input with the file in it, where there is one; tells on standard error what came in of a Word file. */
export function withFile(command: string, input: Input, path: string | undefined): Record<string, unknown> {
  if (path === undefined) return { ...input };
  if (TAKE_FILE.includes(command)) return { ...input, ...fileInput(resolve(path)) };
  if (command === 'bring-in-list') return { ...input, ...sheetInput(resolve(path)) };
  const { text, receipt } = readText(resolve(path), command);
  for (const line of receipt) process.stderr.write(`${line}\n`);
  return { ...input, text };
}
