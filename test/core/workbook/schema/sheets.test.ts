// What must hold for the descriptions of all sheets, so that reading, links and forms can rely on them.
import { describe, expect, it } from '@jest/globals';
import { LANGUAGES, sameText, type Text } from '../../../../src/core/base/messages/text';
import { rowSchema } from '../../../../src/core/workbook/records/row-schema';
import { SHEET_IDS } from '../../../../src/core/workbook/schema/sheet-ids';
import { columnKey, SHEETS, sheetSpec } from '../../../../src/core/workbook/schema/sheets';
import type { ColumnSpec } from '../../../../src/core/workbook/schema/types';
import * as vocabulary from '../../../../src/core/base/vocabulary/words';

const specs = SHEET_IDS.map(sheetSpec);
const columns = specs.flatMap((spec) =>
  Object.entries(spec.columns).map(([key, column]) => ({ name: columnKey(spec.id, key), spec, key, column })),
);
const lists = Object.entries(vocabulary).flatMap(([name, list]) =>
  Array.isArray(list) ? [{ name, list }] : [],
);

const plain = (words: string) => words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** Texts that stand for two different things, compared as cells are read: without case and accents. */
function ambiguous(texts: readonly (readonly [string, Text])[]): string[] {
  const owners = new Map<string, Set<string>>();
  for (const [owner, words] of texts) {
    for (const language of LANGUAGES) {
      const found = owners.get(plain(words[language])) ?? new Set();
      owners.set(plain(words[language]), found.add(owner));
    }
  }
  return [...owners]
    .filter(([, found]) => found.size > 1)
    .map(([words, found]) => `${words}: ${[...found].join(', ')}`);
}

describe('the sheets', () => {
  it('are described once for each id, in the order of the ids', () => {
    expect(Object.keys(SHEETS)).toEqual([...SHEET_IDS]);
    expect(specs.map((spec) => spec.id)).toEqual([...SHEET_IDS]);
  });

  it('have titles that are not mistaken for each other in any language', () =>
    expect(ambiguous(specs.map((spec) => [spec.id, spec.title]))).toEqual([]));

  it('show few tabs on the first day', () =>
    expect(specs.filter((spec) => spec.shown === 'first day').map((spec) => spec.id)).toEqual([
      'WG',
      'ORG',
      'MEM',
      'PAR',
      'COV',
      'SUB',
      'TIM',
    ]));

  it.each(specs)('$id begins with the id and ends with notes and the last change', ({ columns: all }) => {
    const keys = Object.keys(all);
    expect([keys[0], ...keys.slice(-2)]).toEqual(['id', 'notes', 'updated']);
    expect(keys.indexOf('label')).toBe('label' in all ? 1 : -1);
  });

  it.each(specs)('$id has labels that are not mistaken for each other in any language', ({ columns: all }) =>
    expect(ambiguous(Object.entries(all).map(([key, column]) => [key, column.label]))).toEqual([]),
  );
});

describe('the columns', () => {
  it('have keys of ASCII letters and digits', () =>
    expect(columns.filter(({ key }) => !/^[a-z][A-Za-z0-9]*$/.test(key)).map(({ name }) => name)).toEqual(
      [],
    ));

  it('link to sheets that have a label, and only links do', () => {
    const wrong = columns.filter(({ column: { type, to } }) =>
      type === 'link' || type === 'links'
        ? !to?.length || to.some((id) => !('label' in SHEETS[id].columns))
        : to,
    );
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });

  it('give a label to no sheet that nothing links to', () => {
    const targets = new Set(columns.flatMap(({ column }) => column.to ?? []));
    expect(
      specs
        .filter((spec) => 'label' in spec.columns)
        .map((spec) => spec.id)
        .filter((id) => !targets.has(id)),
    ).toEqual([]);
  });

  it('have a word list where they hold words, and only there', () =>
    expect(
      columns
        .filter(
          ({ column: { type, words } }) => (type === 'word' || type === 'words') !== Boolean(words?.length),
        )
        .map(({ name }) => name),
    ).toEqual([]));

  it('start with a value that fits', () =>
    expect(
      columns
        .filter(({ column }) => column.initial !== undefined)
        .filter(({ spec, key, column }) => !rowSchema(spec).safeParse({ [key]: column.initial }).success)
        .map(({ name }) => name),
    ).toEqual([]));

  it('have a width, and one sentence on what goes in, in each language', () => {
    const isSentence = (words: string | undefined) => /^\p{Lu}[^\n]*\.$/u.test(words ?? '');
    const fits = ({ note, width = 0 }: ColumnSpec) =>
      width >= 60 && width <= 500 && LANGUAGES.every((language) => isSentence(note?.[language]));
    expect(columns.filter(({ column }) => !fits(column)).map(({ name }) => name)).toEqual([]);
  });
});

describe('the word lists', () => {
  it.each(lists)('$name can be read in any language and by key', ({ list }) => {
    const keys = list.map((word) => word.key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => !/^[A-Za-z]+(-[a-z]+)*$/.test(key))).toEqual([]);
    expect(
      ambiguous(
        list.flatMap((word) => [[word.key, word.text] as const, [word.key, sameText(word.key)] as const]),
      ),
    ).toEqual([]);
  });

  it('name a word that they have, and show the key of one that they lack', () => {
    expect(vocabulary.wordText(vocabulary.invitationAnswers, 'yes').es).toBe('sí');
    expect(vocabulary.wordText(vocabulary.invitationAnswers, 'later').fr).toBe('later');
  });
});
