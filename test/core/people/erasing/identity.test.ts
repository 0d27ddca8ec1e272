// By what a person is known, and what a text says once they are taken out: theirs goes, what may be somebody else stays.
import { describe, expect, it } from '@jest/globals';
import { identityOf, without } from '../../../../src/core/people/erasing/identity';
import { bookOf, type Tables } from '../../../support/book';

const STANDING = { name: 'A former member', detail: '(removed)' };
const ANA = {
  ...{ id: 'MEM-1', name: 'Ana Ruiz', email: 'ana@example.org' },
  notes: 'Also ana.ruiz@mail.example; rings from +507 6123 4567',
};
const BO = { id: 'MEM-2', name: 'Bo Lind', email: 'bo@example.org' };
const identityIn = (tables: Tables, also: readonly string[] = [], id = 'MEM-1') =>
  identityOf(bookOf(tables), id, also);

describe('what is looked for', () => {
  it('is the name, the address and what the notes hold of both, each once and trimmed', () => {
    const { words } = identityIn({ MEM: [ANA, BO] }, [' Anita Ruiz ', 'Ana Ruiz', 'A', '']);
    expect(words).toEqual([
      ...['Ana Ruiz', 'ana@example.org', 'ana.ruiz@mail.example', '+507 6123 4567', 'Anita Ruiz'],
    ]);
  });

  it('is only what is written where the person has no row any more', () => {
    const { person, words } = identityIn({ MEM: [BO] }, ['Ana Ruiz', 'ana@example.org']);
    expect(person).toBeUndefined();
    expect(words).toEqual(['Ana Ruiz', 'ana@example.org']);
  });
});

describe('a text without the person', () => {
  const identity = identityIn({ MEM: [ANA, BO] });
  it.each<[string, string, string, readonly string[], readonly string[]]>([
    ['the name', 'With Ana Ruiz and Bo', 'With A former member and Bo', ['Ana Ruiz'], []],
    ['the surname first', 'RUIZ, Ana came', 'A former member came', ['RUIZ, Ana'], []],
    ['twice', 'Ana Ruiz: Ana Ruiz', 'A former member: A former member', ['Ana Ruiz', 'Ana Ruiz'], []],
    ['the surname alone', 'Ruiz said so', 'Ruiz said so', [], ['Ruiz']],
    ['another person of that surname', 'Ask Eva Lind', 'Ask Eva Lind', [], []],
    ['an address that is all', ' ana@example.org ', '  ', ['ana@example.org'], []],
    ['an address among words', 'to ANA@example.org now', 'to (removed) now', ['ANA@example.org'], []],
    ['the second address', 'cc ana.ruiz@mail.example', 'cc (removed)', ['ana.ruiz@mail.example'], []],
    ['an address that only contains it', 'to diana@example.org', 'to diana@example.org', [], []],
    ['an address of another house', 'to ana@example.org.au', 'to ana@example.org.au', [], []],
    ['the number without its country', 'ring 6123-4567', 'ring (removed)', ['6123-4567'], []],
    ['a number that is all', '0050761234567', '', ['0050761234567'], []],
    ['another number', 'ring 6123-4568', 'ring 6123-4568', [], []],
    [
      'all in one line',
      'Ana Ruiz <ana@example.org>, 61234567',
      'A former member <(removed)>, (removed)',
      ['Ana Ruiz', 'ana@example.org', '61234567'],
      [],
    ],
  ])('%s', (_, text, made, gone, maybe) => {
    expect(without(text, identity, STANDING)).toEqual({ text: made, gone, maybe });
  });

  it('counts no address where none is known', () => {
    const nameless = identityIn({ MEM: [{ id: 'MEM-1', name: 'Ana Ruiz' }] });
    expect(without('ana@example.org', nameless, STANDING).text).toBe('ana@example.org');
  });
});

describe('a name that may be somebody else’s', () => {
  const heron = { id: 'MEM-1', name: 'Heron' };
  const namesake = { id: 'MEM-3', name: 'ANA RUÍZ' };
  it.each<[string, Tables, readonly string[], string, readonly string[]]>([
    ['a namesake keeps it', { MEM: [ANA, namesake] }, [], 'Ana Ruiz came', ['Ana Ruiz']],
    ['it goes where it was named', { MEM: [ANA, namesake] }, ['Ana Ruiz'], 'A former member came', []],
    ['a code name of one word stays', { MEM: [heron] }, [], 'Heron came', ['Heron']],
    ['the code name goes where it was named', { MEM: [heron] }, ['Heron'], 'A former member came', []],
    ['blanks around it say nothing', { MEM: [heron] }, [' Heron '], 'A former member came', []],
  ])('%s', (_, tables, also, made, maybe) => {
    const identity = identityIn(tables, also);
    const text = `${identity.person?.name ?? ''} came`;
    expect(without(text, identity, STANDING)).toMatchObject({ text: made, maybe });
  });
});
