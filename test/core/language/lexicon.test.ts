// The table of concepts holds together.
import { describe, expect, it } from '@jest/globals';
import { concepts, expandWording } from '../../../src/core/language/concepts';
import { lexicon } from '../../../src/core/language/lexicon/all';
import { opposed } from '../../../src/core/language/opposed';
import { TEXT_LANGUAGES } from '../../../src/core/language/reading';
import { conceptsOf } from './fixture';

const named = concepts().filter(({ kind }) => kind !== 'none');

describe('the table of concepts', () => {
  it('has each key once', () => {
    const keys = named.map(({ key }) => key);
    expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
    expect(keys.length).toBeGreaterThan(250);
  });

  it('has wordings and a name in each language', () => {
    for (const { wordings, name } of named)
      for (const language of TEXT_LANGUAGES) {
        expect(wordings[language].length).toBeGreaterThan(0);
        expect(name[language]).toMatch(/^[\p{L}\p{N}][^|;@=()/]*$/u);
      }
  });

  it('implies only what it has', () => {
    const keys = new Set(named.map(({ key }) => key));
    expect(named.flatMap(({ implied }) => implied).filter((key) => !keys.has(key))).toEqual([]);
  });

  it.each(TEXT_LANGUAGES)('finds each concept by the name that it shows, in %s', (language) => {
    const lost = named.filter(({ key, name }) => !conceptsOf(name[language], language).includes(key));
    expect(lost.map(({ name }) => name[language])).toEqual([]);
  });

  it.each([
    ['(a) b/c d', ['b d', 'c d', 'a b d', 'a c d']],
    ['x (y/z)', ['x', 'x y', 'x z']],
  ])('reads %s as its phrases', (wording, phrases) => {
    expect(expandWording(wording, 'en').sort()).toEqual([...phrases].sort());
  });

  it('refuses a reference to nothing', () => {
    expect(() => expandWording('protocol to @NOTHING', 'en')).toThrow('NOTHING');
  });
});

describe('opposite actions', () => {
  it('are actions of the table', () => {
    const actions = new Set(named.filter(({ kind }) => kind === 'action').map(({ key }) => key));
    const listed = lexicon()
      .opposites.trim()
      .split(/[;/]/)
      .map((key) => key.trim());
    expect(listed.filter((key) => !actions.has(key))).toEqual([]);
  });

  it.each([
    ['Ratify the treaty', 'Withdraw from the treaty'],
    ['Abolish the death penalty', 'Reinstate the death penalty'],
    ['Increase the budget for schools', 'Reduce the budget for schools'],
    ['Criminalize same-sex relations', 'Decriminalize same-sex relations'],
    ['Repeal the curfew law', 'Adopt the curfew law'],
    ['Release all journalists', 'Detain all journalists'],
    ['Prohibit land mines', 'Allow land mines'],
    ['Liberar a los presos', 'Detener a los presos'],
    ['Augmenter le budget des écoles', 'Réduire le budget des écoles'],
  ])('are told: %s, %s', (one, other) => {
    const [ones, others] = [conceptsOf(one), conceptsOf(other)];
    expect(ones.some((key) => others.some((against) => opposed(key, against) && opposed(against, key)))).toBe(
      true,
    );
  });

  it.each([
    ['ratify', 'ratify'],
    ['abolish', 'prohibit'],
    ['increase', 'strengthen'],
    ['adopt', 'implement'],
  ])('are not %s and %s', (one, other) => {
    expect(opposed(one, other)).toBe(false);
  });
});
