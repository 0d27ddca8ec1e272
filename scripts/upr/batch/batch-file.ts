// `upr batch`: the commands of a file, or of standard input, on one workbook.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { reasonOf } from '../../../src/core/base/reason-of';
import { SAMPLE_COORDINATOR } from '../sample';
import { openWorkbook } from '../workbook';
import { runBatch } from './batch';
import { EXAMPLE, readLines } from './lines';

export const BATCH_HELP = `runs many commands in one go, one a line of the file (- is standard input), and prints one JSON answer a line:
      {"command":"join","input":{...},"as":"ana@example.org","text":"FILE","dryRun":true,"keep":{"me":"person"}}
    All but "command" may be left out. "text" is a file, from the folder of the call. "keep" takes names with paths in the
    result, such as "rows.0.id"; in later lines "$me" stands for what was kept, "$$me" for that text itself.
    Where a line cannot be read nothing is run, and it exits 2. Where one is refused the others are not run, or are with
    --keep-going, and it exits 1; what was done stays. Standard error tells how far it is`;

interface BatchCall {
  /** A file's path, or `-`. */
  readonly from: string;
  readonly workbook: string;
  readonly bundleDir: string;
  readonly as: string | undefined;
  readonly locale: string | undefined;
  readonly keepGoing: boolean;
  readonly commands: ReadonlySet<string>;
}

async function textOfInput(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks).toString('utf8');
}

function textOfFile(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const reason = reasonOf(error);
    throw new Error(
      `${file} cannot be read (${reason}). Name a file of commands after --commands, or - for standard input.`,
      { cause: error },
    );
  }
}

/** Answers what the process ends with. */
export async function batch({
  from,
  workbook,
  bundleDir,
  as,
  locale,
  keepGoing,
  commands,
}: BatchCall): Promise<number> {
  const isInput = from === '-';
  const name = isInput ? 'standard input' : resolve(from);
  const entries = readLines(isInput ? await textOfInput() : textOfFile(name), { commands, as });
  if (entries.length === 0) throw new Error(`${name} has no commands. Write one a line, such as ${EXAMPLE}.`);
  return runBatch(entries, {
    name,
    keepGoing,
    open: () =>
      openWorkbook({ file: workbook, as: as ?? SAMPLE_COORDINATOR, bundleDir, ...(locale && { locale }) }),
    answer: (line) => void process.stdout.write(`${line}\n`),
    tell: (line) => void process.stderr.write(`${line}\n`),
  });
}
