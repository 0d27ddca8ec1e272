// Three hundred damaged files, by seed: each opens as what it holds, or is refused with its name and a remedy.
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Workbook } from 'exceljs';
import { readSource } from '../../scripts/upr/documents/read-source';
import { readText } from '../../scripts/upr/read-text';
import { openHeadless } from '../../src/local/server/headless';
import { backUp, restoreBackup } from '../../src/local/server/store/backup';
import { openStore } from '../../src/local/server/store/store';
import { type Random, among, below, seeded } from '../bench/overlaps/random';
import { paragraph, wordFile } from '../support/word-file';

const SEED = Number(process.env['UPR_SEED'] ?? 26);
const FRESH = { name: 'x', timeZone: 'UTC', locale: 'en_US', owner: 'ana@example.org' };

let folder: string;
let book: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'upr-damaged-'));
  book = join(folder, 'whole.upr.json');
  const code = readFileSync(join(__dirname, '../local/server/fixtures/Code.js'), 'utf8');
  const open = () => openHeadless(book, { as: 'ana@example.org', bundleCode: code });
  const first = open();
  first.call('writeCell', 2, 2, 'first');
  first.close();
  const second = open();
  for (let row = 3; row < 9; row += 1) second.call('writeCell', row, 2, `row ${row}`);
  // As a program that is killed leaves it: with a log.
  rmSync(`${book}.lock`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const WRONG = [
  '',
  'null',
  '7',
  '{}',
  '[]',
  '"text"',
  '\0\0\0\0',
  '%PDF-1.7\n',
  '\u00d0\u00cf\u0011\u00e0',
  '{\\rtf1 }',
  'PK\u0003\u0004',
  '<html></html>',
];

function damage(random: Random, whole: Uint8Array): Uint8Array {
  const bytes = Buffer.from(whole);
  return among(random, [
    () => bytes.subarray(0, below(random, bytes.length)),
    () => bytes.subarray(0, bytes.length - 1 - below(random, Math.min(30, bytes.length - 1))),
    () => {
      const at = below(random, bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << below(random, 8));
      return bytes;
    },
    () =>
      Buffer.concat([
        bytes.subarray(0, below(random, bytes.length)),
        bytes.subarray(below(random, bytes.length)),
      ]),
    () => Buffer.from(among(random, WRONG), 'latin1'),
  ])();
}

/** What is to be done stands in it: a verb that begins a sentence. */
const REMEDY =
  /(?:^|[.;\n] ?)(?:Open|Choose|Save|Keep|Restore|To open that one|Look whether|update it|Close|Bring)\b/;

type Verdict = 'opens right' | 'is refused with its name and a remedy' | `is wrong: ${string}`;

const told = (file: string, error: unknown): Verdict => {
  const words = error instanceof Error ? error.message : String(error);
  const isHelp =
    words.includes(file) && REMEDY.test(words) && !/undefined|Cannot|Unexpected|TypeError/.test(words);
  return isHelp ? 'is refused with its name and a remedy' : `is wrong: ${words.slice(0, 300)}`;
};

/** Answers whether what was opened is right; throws as whoever opens it does. */
type Open = (file: string) => boolean | Promise<boolean>;

async function verdictOn(file: string, open: Open): Promise<Verdict> {
  try {
    return (await open(file)) ? 'opens right' : 'is wrong: it opened as something else';
  } catch (error) {
    return told(file, error);
  }
}

let count = 0;
const place = (name: string): string => {
  const own = join(folder, String((count += 1)));
  mkdirSync(own);
  return join(own, name);
};

/** A damaged workbook, beside its log or with a damaged log; it opens with all that was saved, or tells what is not there. */
const asBook =
  (ending: string) =>
  (bytes: Uint8Array): string => {
    const file = place('coalition.upr.json');
    for (const other of ['', '.log']) writeFileSync(`${file}${other}`, readFileSync(`${book}${other}`));
    writeFileSync(`${file}${ending}`, bytes);
    return file;
  };

const openBook: Open = (file) => {
  const before = ['', '.log'].map((ending) => readFileSync(`${file}${ending}`));
  try {
    const store = openStore(file, FRESH);
    store.close();
    const whole = openStore(book, FRESH);
    whole.close();
    const missing = whole.revisions.length - store.revisions.length;
    const isWhole = JSON.stringify(store.book) === JSON.stringify(whole.book);
    // A log that ends at the end of a line is one of a moment before.
    const isOlder = missing >= 0 && (before[1]?.length === 0 || before[1]?.at(-1) === 10);
    if (store.warning) {
      const [, aside = ''] = /put aside in (\S+)\. /.exec(store.warning) ?? [];
      return isWhole && existsSync(aside) && store.warning.includes(file) && REMEDY.test(store.warning);
    }
    return isWhole && (missing === 0 || isOlder);
  } catch (error) {
    // Refused, it stays as it is.
    expect(['', '.log'].map((ending) => readFileSync(`${file}${ending}`))).toEqual(before);
    throw error;
  }
};

const named =
  (name: string) =>
  (bytes: Uint8Array): string => {
    const file = place(name);
    writeFileSync(file, bytes);
    return file;
  };

const TEXT = Array.from({ length: 40 }, (_, index) => `Paragraph ${index} on the right to water.`);
const word = (): Uint8Array => wordFile(TEXT.map((one) => paragraph(one)).join(''), ['A note.']);

const openWord: Open = (file) => {
  const { text } = readText(file, 'take-in-text');
  // Plain text is taken as it stands.
  return (
    TEXT.every((one) => text.includes(one)) || !readFileSync(file).subarray(0, 2).equals(Buffer.from('PK'))
  );
};

const ROWS = Array.from({ length: 20 }, (_, index) => [`92.${index}`, `Text ${index}`]);
const sheet = async (): Promise<Uint8Array> => {
  const made = new Workbook();
  made.addWorksheet('A').addRows(ROWS);
  return new Uint8Array(await made.xlsx.writeBuffer());
};

/** Its callers put the name of the file before the words. */
const naming =
  (open: Open): Open =>
  async (file) => {
    try {
      return await open(file);
    } catch (error) {
      throw error instanceof Error && error.name === 'UnreadableFile'
        ? new Error(`${file}: ${error.message}`)
        : error;
    }
  };

const openSheet = naming(async (file) => {
  const { tables = [] } = await readSource(file);
  return JSON.stringify(tables[0]) === JSON.stringify(ROWS);
});

/** Of a text nobody can tell what it was; it opens as the lines that it holds. */
const openTable = naming(async (file) => {
  const { tables = [] } = await readSource(file);
  return tables.length === 1;
});

const backup = (): Uint8Array => {
  const to = place('whole.zip');
  backUp(book, to);
  return readFileSync(to);
};

const openBackup: Open = (file) => {
  const to = join(file, '..', 'restored.upr.json');
  try {
    restoreBackup(file, to);
  } catch (error) {
    expect(existsSync(to)).toBe(false);
    throw error;
  }
  return readFileSync(to).equals(readFileSync(book));
};

const KINDS: readonly (readonly [
  string,
  number,
  () => Uint8Array | Promise<Uint8Array>,
  (bytes: Uint8Array) => string,
  Open,
])[] = [
  ['workbooks', 60, () => readFileSync(book), asBook(''), openBook],
  ['logs of workbooks', 60, () => readFileSync(`${book}.log`), asBook('.log'), openBook],
  ['Word files', 60, word, named('draft.docx'), openWord],
  ['spreadsheets', 40, sheet, named('list.xlsx'), openSheet],
  [
    'tables of text',
    40,
    () => Buffer.from(ROWS.map((row) => row.join(',')).join('\n')),
    named('list.csv'),
    openTable,
  ],
  ['backups', 40, backup, named('backup.zip'), openBackup],
];

describe(`damaged files, seed ${SEED}`, () => {
  it.each(KINDS)(
    '%s (%d): opened right, or refused by name with a remedy',
    async (_, most, make, put, open) => {
      const whole = await make();
      expect(await verdictOn(put(whole), open)).toBe('opens right');
      const random = seeded(SEED);
      const verdicts = new Map<Verdict, number>();
      for (let left = most; left > 0; left -= 1) {
        const verdict = await verdictOn(put(damage(random, whole)), open);
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
      }
      expect([...verdicts.keys()].filter((verdict) => verdict.startsWith('is wrong'))).toEqual([]);
      expect([...verdicts.values()].reduce((sum, one) => sum + one, 0)).toBe(most);
      expect(verdicts.get('is refused with its name and a remedy') ?? 0).toBeGreaterThan(0);
    },
  );
});
