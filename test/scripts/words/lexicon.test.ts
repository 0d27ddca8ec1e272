// A line of a word list that is wrong is told with its file, its place and its remedy, and nothing is made of the lists.
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { generateLexicon } from '../../../scripts/words/lexicon';

const ROOT = join(__dirname, '..', '..', '..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'words-'));
  cpSync(join(ROOT, 'words'), join(copy, 'words'), { recursive: true });
});
afterAll(() => rmSync(copy, { recursive: true, force: true }));

type Change = (text: string) => string;

/** What is told when some files of the copy are changed, which are put back after it. */
function problemsAfter(changes: Readonly<Record<string, Change>>): readonly string[] {
  const before = new Map(
    Object.keys(changes).map((file) => [file, readFileSync(join(copy, 'words', file), 'utf8')] as const),
  );
  for (const [file, text] of before) writeFileSync(join(copy, 'words', file), changes[file]?.(text) ?? text);
  const { problems } = generateLexicon(copy);
  for (const [file, text] of before) writeFileSync(join(copy, 'words', file), text);
  return problems;
}

/** Puts a text in place of another, which must be there. */
const swap =
  (from: string, to: string): Change =>
  (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  };
const add =
  (line: string): Change =>
  (text) =>
    `${text}${line}\n`;
const lineOf = (file: string, start: string): number =>
  readFileSync(join(copy, 'words', file), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(`${start}\t`) || line === start) + 1;

describe('the word lists', () => {
  it('have nothing wrong with them', () => {
    const { files, problems } = generateLexicon(ROOT);
    expect(problems).toEqual([]);
    expect([...files.keys()]).toContain('src/core/words/lists/lexicon.ts');
  });

  it('may come from a spreadsheet of another system', () => {
    const file = join(copy, 'words/es/lexicon/actions.tsv');
    const before = readFileSync(file, 'utf8');
    const made = generateLexicon(copy).files;
    writeFileSync(
      file,
      `\ufeff${before.replace(/\n/g, '\r\n').replace('\tsuspender; suspensión', '\t"suspender; suspensión"')}`,
    );
    expect(generateLexicon(copy)).toEqual({ files: made, problems: [] });
    writeFileSync(file, before);
  });
});

describe('a line that is wrong', () => {
  it.each<[what: string, file: string, start: string, change: Change, told: string]>([
    [
      'with a field too many',
      'es/lexicon/actions.tsv',
      'ratify',
      swap('ratificar; adherirse', 'ratificar\tadherirse'),
      '(ratify): two fields expected, three found: put ; between wordings',
    ],
    [
      'with a field too few',
      'es/lexicon/actions.tsv',
      'ratify',
      swap('ratify\tratificar', 'ratify ratificar'),
      'two fields expected, one found: put a tab between key and wordings',
    ],
    [
      'without wordings',
      'fr/lexicon/actions.tsv',
      'suspend',
      swap('suspend\tsuspendre; suspension', 'suspend\t'),
      '(suspend): nothing stands under “wordings”: fill it in, or take the line out',
    ],
    [
      'with an empty wording',
      'fr/lexicon/actions.tsv',
      'suspend',
      swap('suspendre; suspension', 'suspendre;; suspension'),
      '(suspend): nothing stands between two ; or at an end: take one ; out',
    ],
    [
      'with a wording twice',
      'fr/lexicon/actions.tsv',
      'suspend',
      swap('suspendre; suspension', 'suspendre; suspendre'),
      '(suspend): “suspendre” stands twice: take one out',
    ],
    [
      'whose first English wording is another one',
      'en/lexicon/actions.tsv',
      'ratify',
      swap('ratify\tratify; accede', 'ratify\taccede; ratify'),
      '(ratify): the first wording is “accede”: begin with the key, by which it is known',
    ],
    [
      'that is also about what nobody knows',
      'lexicon/actions.tsv',
      'compensate',
      swap('compensate\treparation', 'compensate\treparations'),
      '(compensate): no table has a concept “reparations”: correct it, or add it',
    ],
    [
      'that refers to what nobody knows',
      'en/lexicon/treaties.tsv',
      'OP-CRC-IC',
      (text) => text.replace('@CRC', '@CRCC'),
      '(OP-CRC-IC): @CRCC is the key of no concept: correct it',
    ],
    [
      'that a spreadsheet takes for a formula',
      'es/lexicon/things.tsv',
      'homelessness',
      swap('!sin hogar', '=sin hogar'),
      'a spreadsheet takes what begins with = + - or @ for a formula: begin with another mark, such as !',
    ],
    [
      'with a mark of the script',
      'fr/lexicon/actions.tsv',
      'suspend',
      swap('suspendre; suspension', 'suspendre|suspension'),
      '(suspend): | may not stand in a list: write another mark',
    ],
    [
      'of a kind that there is not',
      'lexicon/families.tsv',
      'detention',
      swap('detention\tconcept', 'detention\tconcepts'),
      '(detention): the kind is neither means nor concept: write one, or leave it empty',
    ],
    [
      'with a day too few',
      'fr/language.tsv',
      'days',
      swap('; samedi', ''),
      '(days): 7 words expected, 6 found: put ; between words',
    ],
    [
      'with a number that is none',
      'es/numbers.tsv',
      '2',
      swap('2\tdos', 'dos\tdos'),
      '(dos): the key is no number from 1 to 999: write it in figures',
    ],
    [
      'with a verb of no category',
      'fr/action-verbs.tsv',
      'ratifier',
      swap('ratifier\t5', 'ratifier\t6'),
      '(ratifier): the category is none of 1 to 5: write one of them',
    ],
  ])('is told: one %s', (_what, file, start, change, told) => {
    const [problem] = problemsAfter({ [file]: change });
    expect(problem).toContain(`words/${file} line ${lineOf(file, start)} `);
    expect(problem).toContain(told);
  });

  it('is told when its key is there already', () => {
    const [problem] = problemsAfter({ 'es/issues.tsv': add('Civil society\tSociedad civil') });
    expect(problem).toMatch(
      /^words\/es\/issues.tsv line 59 \(Civil society\): line \d+ has the same key: make/,
    );
  });

  it('is told when no table has its key', () => {
    expect(problemsAfter({ 'es/lexicon/actions.tsv': add('ratifi\tratificar') })).toEqual([
      'words/es/lexicon/actions.tsv line 53 (ratifi): words/lexicon/actions.tsv has no such key: correct it, or add it there',
    ]);
  });

  it('is told when two tables have its key', () => {
    const both = { 'lexicon/bodies.tsv': add('ratify'), 'en/lexicon/bodies.tsv': add('ratify\tratify') };
    expect(problemsAfter(both)).toEqual([
      `words/lexicon/actions.tsv line ${lineOf('lexicon/actions.tsv', 'ratify')} (ratify): words/lexicon/bodies.tsv has the same key: take one out`,
    ]);
  });
});

describe('a file that is wrong', () => {
  it('is told when English lacks a line', () => {
    expect(problemsAfter({ 'lexicon/actions.tsv': add('applaud') })).toEqual([
      'words/en/lexicon/actions.tsv: no line for “applaud” of words/lexicon/actions.tsv: add one',
    ]);
  });

  it('is told when its columns are others', () => {
    expect(problemsAfter({ 'fr/cities.tsv': swap('key\tname', 'city\tname') })).toEqual([
      'words/fr/cities.tsv line 1: begin with the columns key, name',
    ]);
  });

  it.each([
    ['es/lexicon/acitons.tsv', 'words/es/lexicon/acitons.tsv: no list has this name: rename the file'],
    ['pt/cities.tsv', 'words/pt/cities.tsv: words/languages.json has no “pt”: add it there'],
  ])('is told when nothing asks for it: %s', (file, told) => {
    const path = join(copy, 'words', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, 'key\tname\n');
    expect(generateLexicon(copy).problems).toEqual([told]);
    rmSync(path);
  });
});

describe('a further language', () => {
  it('needs its own words and names, and no lexicon', () => {
    const languages = join(copy, 'words/languages.json');
    const before = readFileSync(languages, 'utf8');
    writeFileSync(
      languages,
      before.replace('\n}', ',\n  "pt": { "name": "Português", "direction": "ltr" }\n}'),
    );
    mkdirSync(join(copy, 'words/pt'), { recursive: true });
    cpSync(join(copy, 'words/es/language.tsv'), join(copy, 'words/pt/language.tsv'));
    writeFileSync(join(copy, 'words/pt/cities.tsv'), 'key\tname\nLondon\tLondres\n');
    writeFileSync(join(copy, 'words/pt/missions.tsv'), 'key\nBRA\nAGO\n');
    const { files, problems } = generateLexicon(copy);
    writeFileSync(languages, before);
    rmSync(join(copy, 'words/pt'), { recursive: true });
    expect(problems).toEqual([]);
    expect(files.get('src/core/words/lists/cities.ts')).toContain('"pt":"London Londres"');
    expect(files.get('src/core/words/lists/missions.ts')).toContain('"pt":"BRA AGO"');
    expect(files.get('src/core/words/lists/lexicon-languages.ts')).toContain('["en","es","fr"]');
  });
});
