// How suggestions stand in a cell, and how they are read again after people touched it.
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  KINDS,
  readSuggestion,
  writeSuggestion,
  type CellSuggestion,
} from '../../../../src/core/follow-up/tagging/suggestion-texts';
import { LANGUAGES } from '../../../../src/core/base/messages/text';

const torture: CellSuggestion = {
  kind: 'issue',
  value: 'Torture and ill-treatment',
  words: ['torture', 'beaten'],
  isLeftOut: false,
  isUnsure: false,
};

describe('a suggestion in its cell', () => {
  it.each([
    ['en', 'Issue: Torture and ill-treatment (“torture”, “beaten”)'],
    ['es', 'Tema: Torture and ill-treatment («torture», «beaten»)'],
    ['fr', 'Thème : Torture and ill-treatment («\u00a0torture\u00a0», «\u00a0beaten\u00a0»)'],
  ] as const)('says in %s what it is and why', (language, cell) => {
    expect(writeSuggestion(torture, language)).toBe(cell);
    expect(readSuggestion(cell)).toEqual(torture);
  });

  it.each([
    ['with straight quotes', 'issue: Torture ("beaten", "hit")', 'issue', 'Torture', ['beaten', 'hit']],
    ['without the words', ' Issue :Torture ', 'issue', 'Torture', []],
    [
      'with a bracket in its name',
      'People: Gay persons (LGBTI) (“gay”)',
      'concern',
      'Gay persons (LGBTI)',
      ['gay'],
    ],
    ['with a bracket in a word', 'SDG: 16 (“Institution (NHRI)”)', 'sdg', '16', ['Institution (NHRI)']],
    ['of a name in two lines', 'Thème : Eau\npotable', 'issue', 'Eau\npotable', []],
    ['of an action', 'Acción: 5 («ratificar»)', 'action', '5', ['ratificar']],
  ] as const)('is read %s', (_how, cell, kind, value, words) => {
    expect(readSuggestion(cell)).toEqual({ kind, value, words, isLeftOut: false, isUnsure: false });
  });

  it.each(['Issue?: Water', 'Tema ?: Water', 'Thème? : Water'])('is doubtful as %s', (cell) => {
    const water = { kind: 'issue', value: 'Water', words: [], isLeftOut: false };
    expect(readSuggestion(cell)).toEqual({ ...water, isUnsure: true });
  });

  it.each(['Left out: Issue: Water', 'Descartado: Tema: Water', 'Écarté : Thème : Water'])(
    'stays left out as %s',
    (cell) => {
      const water = { kind: 'issue', value: 'Water', words: [], isUnsure: false };
      expect(readSuggestion(cell)).toEqual({ ...water, isLeftOut: true });
    },
  );

  it.each([
    'Right to education',
    'Children: definition; general principles',
    'Left out: something',
    'Issue:',
    '',
  ])('is not seen in %p', (cell) => {
    expect(readSuggestion(cell)).toBeUndefined();
  });

  it('is read as it was written, whatever the words', () => {
    const name = fc.stringMatching(/^[A-Za-z][A-Za-z ,&-]{0,30}[a-z]$/);
    const word = fc.stringMatching(/^[a-zé]{1,10}( [a-z()]{1,8})?$/);
    const any = fc.record({
      kind: fc.constantFrom(...KINDS),
      value: name,
      words: fc.array(word, { maxLength: 4 }),
      isLeftOut: fc.boolean(),
      isUnsure: fc.boolean(),
    });
    fc.assert(
      fc.property(any, fc.constantFrom(...LANGUAGES), (suggestion, language) => {
        expect(readSuggestion(writeSuggestion(suggestion, language))).toEqual(suggestion);
      }),
    );
  });
});
