// Words that a coalition adds to open lists: where they are known, and what can be none.
import { describe, expect, it } from '@jest/globals';
import { OPEN_LIST_NAMES } from '../../../../src/core/base/vocabulary/open-lists';
import { contactKinds, memberStatuses, spokenLanguages } from '../../../../src/core/base/vocabulary/words';
import { layoutOf } from '../../../../src/core/workbook/check/layout';
import { layoutSteps, madeLayout } from '../../../../src/core/workbook/check/layout-differences';
import { addToList } from '../../../../src/core/workbook/lists/plan-add-words';
import {
  addedWords,
  specHere,
  wordsBySettings,
  wordsSetting,
} from '../../../../src/core/workbook/records/custom-words';
import { rowSchema } from '../../../../src/core/workbook/records/row-schema';
import { settingMeanings } from '../../../../src/core/words/workbook/settings';
import { bookOf, contextOf } from '../../../support/book';

const setting = (value: string) => ({ id: 'SET-1', key: 'words.languages', value });
const keys = (value: string): readonly string[] => addedWords('languages', value).map(({ key }) => key);

describe('the words of a setting', () => {
  it.each([
    [
      'divided by semicolons, line breaks or commas',
      'Slovenian; Romani\nTigrinya',
      ['Slovenian', 'Romani', 'Tigrinya'],
    ],
    ['with commas', 'Slovenian, Romani', ['Slovenian', 'Romani']],
    ['each once, in the spelling that comes first', 'Slovenian; SLOVENIAN; slovénian', ['Slovenian']],
    ['that the list has in another language', 'francés; Russe; zh', []],
    ['that are sentences', `Slovenian; ${'long '.repeat(20)}`, ['Slovenian']],
    ['that are empty', ' ; ;\n', []],
    ['in other scripts', 'ትግርኛ; Кыргызча', ['ትግርኛ', 'Кыргызча']],
  ])('%s', (_how, value, expected) => expect(keys(value)).toEqual(expected));

  it('stand before “other”, and every list says what it is', () => {
    const words = wordsBySettings((key) => (key === 'words.languages' ? 'Slovenian' : ''));
    expect(
      words(spokenLanguages)
        .map(({ key }) => key)
        .slice(-2),
    ).toEqual(['Slovenian', 'other']);
    expect(words(contactKinds)).toBe(contactKinds);
    expect(words(memberStatuses)).toBe(memberStatuses);
    for (const list of OPEN_LIST_NAMES) expect(settingMeanings[wordsSetting(list)].fr).not.toBe('');
  });
});

describe('a cell', () => {
  const rows = { MEM: [{ id: 'MEM-1', name: 'Ana', languages: ['en', 'slovenian', 'Klingon'] }] };

  it('that holds a word of one’s own is read, in whatever case, and others are told', () => {
    const book = bookOf({ ...rows, SET: [setting('Slovenian')] });
    expect(book.find('MEM', 'MEM-1')?.languages).toEqual(['en', 'Slovenian']);
    expect(book.find('MEM', 'MEM-1')?.unresolved['languages']).toEqual(['Klingon']);
    expect(bookOf({ ...rows, SET: [] }).problems).toHaveLength(2);
  });

  it('of a form takes them, and no others', () => {
    const people = rowSchema(specHere(bookOf({ SET: [setting('Slovenian')] }), 'MEM'));
    expect(people.safeParse({ languages: ['en', 'Slovenian'] }).success).toBe(true);
    expect(people.safeParse({ languages: ['Klingon'] }).success).toBe(false);
    expect(people.safeParse({ status: 'resting' }).success).toBe(false);
  });
});

describe('adding words', () => {
  it('keeps those that stand there, and adds each once', () => {
    const book = bookOf({ SET: [setting('Slovenian')] });
    const { words, edits } = addToList(book, 'languages', ['slovenian', 'Romani', 'French'], contextOf());
    expect(words).toEqual(['Romani']);
    expect(edits).toMatchObject([{ kind: 'update', id: 'SET-1', values: { value: 'Slovenian; Romani' } }]);
    expect(addToList(book, 'languages', ['Slovenian'], contextOf()).edits).toEqual([]);
  });

  it('writes the setting with what it means where there is none', () => {
    const { edits } = addToList(
      bookOf({ SET: [] }),
      'contacts',
      ['Visit'],
      contextOf({ bookLanguage: 'es' }),
    );
    expect(edits).toMatchObject([
      { kind: 'insert', values: { key: 'words.contacts', meaning: settingMeanings['words.contacts'].es } },
    ]);
  });
});

it('is missing in a drop-down until it is offered, and what people put there stays', () => {
  const here = wordsBySettings((key) => (key === 'words.contacts' ? 'Visit' : ''));
  const layout = layoutOf('CON', 'en', here);
  const at = layout.columns.findIndex(({ column }) => column === 'kind');
  const stepsWith = (values: readonly string[]) => {
    const present = { ...madeLayout(layout), hasRule: layout.columns.map(() => true) };
    const offered = layout.columns.map((_, index) => (index === at ? values : []));
    return layoutSteps(layout, { ...present, offered }).filter(({ kind }) => kind === 'rule');
  };
  expect(stepsWith(['call', 'ours'])).toMatchObject([
    { column: { rule: { values: ['call', 'ours', 'Visit'] } } },
  ]);
  expect(stepsWith(['call', 'Visit'])).toEqual([]);
  expect(stepsWith([])).toEqual([]);
});
