import { describe, expect, it } from '@jest/globals';
import { LANGUAGES } from '../../../../src/core/base/messages/text';
import { closeness } from '../../../../src/core/workbook/find/closeness';
import { find, findIndex, type FindEntry } from '../../../../src/core/workbook/find/match';
import { FINDABLE } from '../../../../src/core/workbook/menu/findable';

const thing = (title: string, quiet = ''): FindEntry => ({ title, quiet, words: '', isAction: false });

const actions: readonly FindEntry[] = FINDABLE.map(({ title, words }) => ({
  title: title.en,
  quiet: '',
  words: LANGUAGES.map((language) => `${title[language]} ${words[language]}`).join(' '),
  isAction: true,
}));

const index = findIndex([
  ...actions,
  thing('Denise Holloway', 'Housing'),
  thing('Norway'),
  thing('José Ñúñez'),
  thing('Grace Reminder'),
  thing('26.198 Ratify the Convention'),
  thing('26.19 Abolish the death penalty'),
  thing('126.19 Improve schools'),
  thing('حق السكن'),
]);

const first = (query: string, most = 3): readonly string[] =>
  find(index, query, most).found.map(({ title }) => title);

describe('actions are found in the words of volunteers', () => {
  it.each([
    ['invite people to a meeting', 'Call a meeting and invite'],
    ['who is late', 'Who is late'],
    ['send an email to my group', 'Write to a group'],
    ['I made a mistake', 'Undo'],
    ['step down as chair', 'Hand over a role'],
    ['upload my draft', 'Bring in the written text'],
    ['is anyone working on water', 'Is this already covered?'],
    ['word limit', 'Check before upload'],
    ['ask someone to proofread', 'Have a text read'],
    ['support another report', 'Sign on to a text'],
    ['excel list of members', 'Bring in a list'],
    ['minutes', 'Write minutes'],
    ['plantilla', 'Word templates'],
    ['escribir al grupo', 'Write to a group'],
    ['firmar un informe', 'Sign on to a text'],
    ['quién va tarde', 'Deadlines of all texts'],
    ['relire un texte', 'Have a text read'],
    ['doublon', 'Somebody stands twice'],
    ['badge pour Genève', 'Who goes to Geneva'],
    ['changer la date de l’examen', 'Start or move the cycle'],
  ])('%s', (query, title) => {
    expect(first(query)).toContain(title);
  });
});

describe('names and numbers', () => {
  it.each([
    ['Holway', 'Denise Holloway'],
    ['nunez', 'José Ñúñez'],
    ['26.198', '26.198 Ratify the Convention'],
    ['السكن', 'حق السكن'],
  ])('%s is found first', (query, title) => {
    expect(first(query, 1)).toEqual([title]);
  });

  it('of a number that is being typed, all that begin so', () => {
    expect(first('26.19')).toEqual(['26.19 Abolish the death penalty', '26.198 Ratify the Convention']);
  });

  it('that are ordinary words come after the action', () => {
    const [best] = first('reminder');
    expect(best).not.toBe('Grace Reminder');
    expect(first('reminder', 30)).toContain('Grace Reminder');
  });

  it('are counted beyond those that are shown', () => {
    const many = findIndex(Array.from({ length: 2000 }, (_, at) => thing(`Text ${at}`)));
    expect(find(many, 'text', 30)).toMatchObject({ total: 2000, found: { length: 30 } });
    expect(find(many, '   ')).toEqual({ found: [], total: 0 });
  });
});

describe('how far words are apart', () => {
  it.each([
    ['water', 'water', 0],
    ['watre', 'water', 1],
    ['wter', 'water', 1],
    ['holway', 'holloway', 2],
    ['norway', 'holway', 2],
  ])('%s and %s', (one, other, edits) => {
    expect(closeness(one, other, 3)).toBe(edits);
  });

  it('is not reckoned beyond what is asked for', () => {
    expect(closeness('abcdef', 'uvwxyz', 2)).toBeGreaterThan(2);
  });
});
