// What an erasure says of what it found: places in the reader's language, and the steps that only people can take.
import { describe, expect, it } from '@jest/globals';
import { identityOf } from '../../../../src/core/people/erasing/identity';
import { byTab, maybeInWords, placeInWords } from '../../../../src/core/people/erasing/in-words';
import { manualSteps } from '../../../../src/core/people/erasing/manual-steps';
import type { Place } from '../../../../src/core/people/erasing/plan-erasure';
import { allSheets, bookOf, contextOf } from '../../../support/book';
import { BASE } from './fixture';

describe('what no add-in reaches', () => {
  const OBX = [
    { id: 'OBX-1', to: 'MEM-1', state: 'sent' as const },
    { id: 'OBX-2', to: 'MEM-1', state: 'waiting' as const },
    { id: 'OBX-3', to: 'MEM-2', state: 'sent' as const },
  ];
  const book = bookOf(
    allSheets({
      ...BASE,
      SUB: [
        { id: 'SUB-1', title: 'Wells', document: 'https://docs.example/wells' },
        { id: 'SUB-2', title: 'Rents', document: 'https://docs.example/rents' },
        { id: 'SUB-3', title: 'Roofs', document: '' },
      ],
      TXT: [{ id: 'TXT-1', submission: 'SUB-1', text: 'a' }],
      OBX,
    }),
  );
  const place = (sheet: Place['sheet'], id: string): Place => ({
    sheet,
    id,
    rowNumber: 3,
    column: 'x',
    words: '',
  });
  const steps = (person: string, places: readonly Place[] = [], workbookId = 'FILE') =>
    manualSteps(book, identityOf(book, person, ['Ana R & Co']), places, contextOf({ workbookId }));

  it('is told step by step, each with where it is done', () => {
    const wanted = '%22Ana%20Ruiz%22';
    expect(steps('MEM-1').map(({ words, link }) => [words.split(/[.(:]/)[0], link])).toEqual([
      ['Older versions of this file keep everything', 'https://docs.google.com/spreadsheets/d/FILE/edit'],
      ['Take the person out of Share', 'https://docs.google.com/spreadsheets/d/FILE/edit'],
      ['Search Drive for other files that name them', `https://drive.google.com/drive/search?q=${wanted}`],
      [
        'Mails that were sent stay with who sent and got them ',
        `https://mail.google.com/mail/#search/${wanted}`,
      ],
      ['If a coordinator keeps true names in a file of their own, delete the line there too', ''],
      [expect.stringContaining('Backups, exports and copies'), ''],
      ['What others have typed and not sent is theirs alone', ''],
    ]);
  });

  it.each([
    ['a person: those that were sent', 'MEM-1', '(1 went'],
    ['somebody who has no row: none', '', '(0 went'],
  ])('counts the mails to %s', (_, person, said) => {
    expect(steps(person).map(({ words }) => words)).toContainEqual(expect.stringContaining(said));
  });

  it('names each document of a text that named the person, once', () => {
    const places = [
      place('SUB', 'SUB-1'),
      place('TXT', 'TXT-1'),
      place('SUB', 'SUB-3'),
      place('ACT', 'ACT-9'),
    ];
    const documents = steps('MEM-1', places).filter(({ link }) => link.includes('docs.example'));
    expect(documents).toEqual([
      {
        words: 'A document made before says what it said: Wells. Make it again, or change it by hand.',
        link: 'https://docs.example/wells',
      },
    ]);
  });

  it('has no link to a file that is nowhere', () => {
    expect(
      steps('', [], '')
        .slice(0, 2)
        .map(({ link }) => link),
    ).toEqual(['', '']);
    expect(steps('')[2]?.link).toBe('https://drive.google.com/drive/search?q=%22Ana%20R%20%26%20Co%22');
  });
});

describe('places in words', () => {
  const titleOf = (sheet: Place['sheet']) => `Tab ${sheet}`;
  const at = (over: Partial<Place> = {}): Place => ({
    ...{ sheet: 'ACT', id: 'ACT-1', rowNumber: 7, column: 'what', words: 'Ring Ana Ruiz', ...over },
  });
  it.each<[string, Partial<Place>, object]>([
    ['a column of ours', {}, { column: 'Qué hay que hacer', at: { sheet: 'ACT', id: 'ACT-1' } }],
    ['a column that people added', { column: '~Car of' }, { column: 'Car of' }],
    ['140 characters whole', { words: 'x'.repeat(140) }, { words: 'x'.repeat(140) }],
    ['more of them cut', { words: 'x'.repeat(141) }, { words: `${'x'.repeat(140)} …` }],
  ])('%s', (_, over, said) => {
    expect(placeInWords(at(over), titleOf, 'es')).toMatchObject({ tab: 'Tab ACT', row: 7, ...said });
  });

  it('a tab that nobody opens leads nowhere', () => {
    expect(placeInWords(at({ sheet: 'CHG', column: 'actor' }), titleOf, 'en')).not.toHaveProperty('at');
  });

  it('tabs show the first 40 places and count them all', () => {
    const named = [...Array.from({ length: 41 }, () => at()), at({ sheet: 'WG', column: 'name' })];
    const tabs = byTab(named.map((one) => placeInWords(one, titleOf, 'en')));
    expect(tabs.map(({ tab, count, places }) => [tab, count, places.length])).toEqual([
      ['Tab ACT', 41, 40],
      ['Tab WG', 1, 1],
    ]);
    expect(tabs[1]?.places[0]).not.toHaveProperty('tab');
  });

  it('words that may mean the person show where they stand, five of them', () => {
    const maybe = [
      ...Array.from({ length: 6 }, () => ({ ...at({ words: 'Ruiz drives' }), written: 'Ruiz' })),
      { ...at({ words: 'Heron flew' }), written: 'Heron' },
    ];
    const said = maybeInWords(maybe, titleOf, 'en');
    expect(said.map(({ written, count, places }) => [written, count, places.length])).toEqual([
      ['Ruiz', 6, 5],
      ['Heron', 1, 1],
    ]);
    expect(said[1]?.places).toEqual(['Tab ACT 7: Heron flew']);
  });
});
