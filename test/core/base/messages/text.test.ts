import { describe, expect, it } from '@jest/globals';
import {
  joinTexts,
  languageOf,
  message,
  nameInBook,
  render,
  type Phrase,
} from '../../../../src/core/base/messages/text';
import { inThree } from '../../../support/in-three';

const rows: Phrase<{ readonly count: number }> = inThree(
  '{count} {count, plural, one {row} other {rows}}',
  '{count} {count, plural, one {fila} other {filas}}',
  '{count} {count, plural, one {ligne} other {lignes}}',
);
const nested: Phrase<{ readonly count: number }> = inThree(
  '{count, plural, one {one row} other {{count} rows}}',
  '{count, plural, one {una fila} other {{count} filas}}',
  '{count, plural, one {une ligne} other {{count} lignes}}',
);

describe('a message in the reader’s language', () => {
  it.each([
    [rows, 1, 'en', '1 row'],
    [rows, 0, 'en', '0 rows'],
    [rows, 0, 'fr', '0 ligne'],
    [rows, 2, 'es', '2 filas'],
    [nested, 1, 'en', 'one row'],
    [nested, 5, 'en', '5 rows'],
    [nested, 5, 'fr', '5 lignes'],
  ] as const)('counts as the language does (%#)', (words, count, language, expected) => {
    expect(render(message(words, { count }), language)).toBe(expected);
  });

  it('leaves braces in values, and places without a value, as they are', () => {
    const words = inThree('{name} and {other}', '{name} y {other}', '{name} et {other}');
    expect(render(message(words, { name: '{other}' }), 'en')).toBe('{other} and {other}');
  });

  it('leaves braces that nothing closes, and signs in values, as they are', () => {
    const words = inThree('a {b', 'c } d {n}', '{');
    expect(render(message(words), 'en')).toBe('a {b');
    expect(render(message(words, { n: '{{' }), 'es')).toBe('c } d {{');
    expect(render(message(words), 'fr')).toBe('{');
  });

  it('chooses a form by a word or a number of its own, else the last', () => {
    const words = inThree(
      '{n, plural, =0 {nobody} one {{n} person} other {{n} people}} {kind, select, a {alone} other {together}}',
      '',
      '',
    );
    expect(render(message(words, { n: 0, kind: 'a' }), 'en')).toBe('nobody alone');
    expect(render(message(words, { n: 2, kind: 'b' }), 'en')).toBe('2 people together');
    expect(render(message(words, { kind: 'a' }), 'en')).toContain('{n, plural, ');
  });

  it('takes the places that its text has, and no others', () => {
    // @ts-expect-error: a place that is misspelt
    message(rows, { cuont: 1 });
    // @ts-expect-error: a place that is not filled
    message(rows);
    // @ts-expect-error: a number that is none
    message(rows, { count: 'one' });
    expect(render(message(rows, { count: 1 }), 'en')).toBe('1 row');
  });

  it('renders a value that is a text in the same language', () => {
    const sheet = inThree('People', 'Personas', 'Personnes');
    expect(render(message(inThree('See {sheet}', 'Vea {sheet}', 'Voir {sheet}'), { sheet }), 'fr')).toBe(
      'Voir Personnes',
    );
    expect(joinTexts([sheet, sheet]).es).toBe('Personas, Personas');
  });

  it('leaves a name that stands in the workbook as it stands there', () => {
    const tab = nameInBook(inThree('People', 'Personas', 'Personnes'));
    const see = inThree('See {tab}', 'Vea {tab}', 'Voir {tab}');
    expect(render(message(see, { tab }), 'es', 'en')).toBe('Vea People');
    expect(render(message(see, { tab: joinTexts([tab, tab]) }), 'fr', 'en')).toBe('Voir People, People');
    expect(render(message(see, { tab }), 'fr')).toBe('Voir Personnes');
  });

  it.each([
    ['es_MX', 'es'],
    ['fr-CA', 'fr'],
    ['de', 'en'],
    ['', 'en'],
  ])('takes the language of %s', (locale, expected) => {
    expect(languageOf(locale)).toBe(expected);
  });
});
