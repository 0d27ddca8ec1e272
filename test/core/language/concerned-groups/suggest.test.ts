// Groups of persons by the words of a text.
import { describe, expect, it } from '@jest/globals';
import { readGroups, createConcernFinder } from '../../../../src/core/language/concerned-groups/suggest';
import { concepts } from '../../../../src/core/language/reading/concepts';

const finder = createConcernFinder();
const groupsOf = (text: string): string[] => finder.suggest(text).map(({ group }) => group);

describe('whose rights a text is about', () => {
  it.each([
    ['Ban corporal punishment in schools', ['Children']],
    ['Protect migrant workers and asylum seekers', ['Migrants', 'Refugees & asylum seekers']],
    ['Garantizar los derechos de las personas con discapacidad', ['Persons with disabilities']],
    ['Protéger les peuples autochtones', ['Indigenous peoples']],
    ['Mend the wells of the northern plains', []],
  ])('%s: %j', (text, expected) => {
    expect(groupsOf(text)).toEqual(expected);
  });

  it('shows all words of a name or a phrase that led to it', () => {
    const wordsFor = (text: string) =>
      finder.suggest(text).flatMap(({ words }) => words.map((one) => one.text));
    expect(wordsFor('Ratify the Convention on the Rights of the Child')).toContain(
      'Convention on the Rights of the Child',
    );
    expect(wordsFor('Protect women of African descent')).toContain('African descent');
  });

  it('shows the words that led to it', () => {
    const text = 'Wells for women who fled';
    expect(finder.suggest(text)).toEqual([
      { group: 'Women & girls', words: [{ start: 10, end: 15, text: 'women' }] },
    ]);
  });

  it('does not take people who live together in communities for persons with disabilities', () => {
    expect(
      finder.suggest('Minorities living in communities decide for themselves').map(({ group }) => group),
    ).toEqual([expect.stringMatching(/^Minorities/)]);
    expect(finder.suggest('Return indigenous land').map(({ group }) => group)).toEqual([
      'Indigenous peoples',
    ]);
  });

  it('rests on concepts that exist', () => {
    const known = new Set(concepts().map(({ key }) => key));
    expect([...readGroups().keys()].filter((key) => !known.has(key))).toEqual([]);
  });
});
