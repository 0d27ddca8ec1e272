// How long the longest document takes in a bare context, where nothing is but the language: read from its Word file, taken
// in, and built. 5,630 words, 120 notes, 12 tables, 60 co-submitters.
import { createContext, runInContext } from 'node:vm';
import { performance } from 'node:perf_hooks';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { bookOf, coalition } from '../core/submissions/documents/fixture';
import { madeBy, type Part, type Run } from '../support/word-makers';

const ROOT = process.env['UPR_ROOT'] ?? process.cwd();
const SIZE = { words: 5630, notes: 120, tables: 12, submitters: 60 };
const ROUNDS = 5;

/** What runs in the context, as one script. */
const SCRIPT = `
import { inflateSync } from 'fflate';
import { readDocument } from './src/core/base/office-files/read-document';
import { takeInText } from './src/core/submissions/texts/plan-take-in';
import { submissionDocument } from './src/core/submissions/documents/submission-document';
import { templateData } from './src/core/submissions/documents/template-data';
import { renderDocument } from './src/addin/commands/documents';
import { bookOf, contextOf } from './test/core/submissions/documents/fixture';

const tools = {
  inflate: (packed, size) => inflateSync(packed, { out: new Uint8Array(size) }),
  decode: (bytes) => decodeURIComponent(escape(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))),
  wordAs: 'rich',
};
export const read = (bytes) => readDocument(Uint8Array.from(bytes), tools).value;
export const takeIn = (rows, text) =>
  takeInText.plan(bookOf(rows), { submission: 'SUB-JNT1', text }, contextOf()).value;
export const build = (rows, text, template) => {
  const document = submissionDocument(bookOf(rows), 'SUB-JNT1', contextOf(), text).value;
  return renderDocument(template, templateData(document));
};
`;

const WORDS = 'rents rose in the towns below the hills while nobody was asked and the old law stood'.split(
  ' ',
);
const sentence = (from: number, length: number): string =>
  `Then ${Array.from({ length }, (_, at) => WORDS[(from * 7 + at * 3) % WORDS.length] ?? '').join(' ')}. `;

function longest(): readonly Part[] {
  const parts: Part[] = [{ heading: 'Introduction', level: 1 }];
  const paragraphs = SIZE.notes;
  const each = Math.floor(SIZE.words / paragraphs / 20);
  for (let at = 0; at < paragraphs; at++) {
    if (at === 10) parts.push({ heading: 'Housing', level: 2 });
    if (at === 60) parts.push({ heading: 'Evictions', level: 2 });
    if (at % 12 === 5) parts.push({ heading: `Part ${String(at)}`, level: 3 });
    const runs: Run[] = Array.from({ length: each }, (_, one) => ({ text: sentence(at + one, 14) }));
    runs.push(
      { text: 'as told', bold: true, note: `Report ${String(at)}, p. ${String(at)}` },
      { text: ' here.' },
    );
    parts.push({ runs }, { item: sentence(at, 12).trim(), level: 0 });
    if (at % 10 === 9)
      parts.push({
        table: Array.from({ length: 4 }, (_, row) => ['Town', sentence(row, 4).trim(), String(at)]),
      });
  }
  return parts;
}

function rowsOf() {
  const organizations = Array.from({ length: SIZE.submitters }, (_, at) => ({
    ...{ id: `ORG-${String(at)}`, name: `Organization number ${String(at)}`, city: 'Riverton', listed: true },
    about: sentence(at, 30),
  }));
  const [joint, ...others] = coalition.SUB;
  const coSubmitters = organizations.map(({ id }) => id);
  return {
    ...coalition,
    ORG: [...coalition.ORG, ...organizations],
    SUB: [{ ...joint, id: 'SUB-JNT1', coSubmitters }, ...others],
  } satisfies Parameters<typeof bookOf>[0];
}

interface InContext {
  read(bytes: readonly number[]): { readonly text: string; readonly receipt: { readonly kept: object } };
  takeIn(rows: object, text: string): { readonly result: { readonly words: number; readonly notes: number } };
  build(rows: object, text: string, template: string): string;
}

function openContext(): InContext {
  const { outputFiles } = buildSync({
    stdin: { contents: SCRIPT, resolveDir: ROOT, loader: 'ts' },
    ...{
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'word',
      platform: 'browser',
      target: 'es2020',
    },
    external: ['node:*'],
    logLevel: 'error',
  });
  // Only the fixture asks for Node, and uses nothing of it here.
  const bare = createContext(Object.assign(Object.create(null) as object, { require: () => ({}) }));
  runInContext(outputFiles[0]?.text ?? '', bare);
  return runInContext('word', bare) as InContext;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

function timed<Value>(work: () => Value): { readonly value: Value; readonly ms: number } {
  const times: number[] = [];
  let value = work();
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    value = work();
    times.push(performance.now() - start);
  }
  return { value, ms: Math.round(median(times)) };
}

/** Prints what was found and the time of each step. */
export function run(): void {
  const context = openContext();
  const bytes = [...madeBy('Word', longest())];
  const template = readFileSync(join(ROOT, 'sheets-templates', 'submission.docx')).toString('base64');
  const rows = rowsOf();
  const read = timed(() => context.read(bytes));
  const taken = timed(() => context.takeIn(rows, read.value.text));
  const built = timed(() => context.build(rows, read.value.text, template));
  console.log('\nThe longest document, in a bare context');
  console.table([
    { step: 'read the Word file', ms: read.ms, found: JSON.stringify(read.value.receipt.kept) },
    {
      step: 'take in',
      ms: taken.ms,
      found: `${String(taken.value.result.words)} words, ${String(taken.value.result.notes)} notes`,
    },
    { step: 'build', ms: built.ms, found: `${String(Math.round(built.value.length / 1024))} kB in base64` },
  ]);
}
