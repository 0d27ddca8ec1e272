// To which figure an ask wants something set.
import { describe, expect, it } from '@jest/globals';
import { MAY_HOLD_FIGURE, setFigures } from '../../../../src/core/coverage/detect/figures';
import { foldedWords } from '../../../../src/core/language/words';

describe('the figure that an ask sets', () => {
  it.each([
    ['en', 'Raise the minimum age to 16.', [16]],
    ['en', 'Keep it at the age of no less than eighteen.', [18]],
    ['en', 'Raise the quota from 20 to at least thirty-five percent', [35]],
    ['es', 'Elevar la edad a los dieciséis años', [16]],
    ['es', 'Fijar la cuota en al menos 30 por ciento', [30]],
    ['fr', 'Porter l’âge minimum à dix-huit ans', [18]],
    ['fr', 'Relever la part de 5 à 10 pour cent', [10]],
    ['en', 'Set fines to 10 for one and to 20 for the other', [10, 20]],
    ['en', 'Ratify articles 2 to 6.', []],
    ['en', 'Do it by 2030, and to 2040.', []],
    ['en', 'Give each child access to one doctor.', []],
    ['en', 'Bring an end to the practice of 12 years', []],
    ['en', 'Raise aid to 0.7 per cent', []],
    ['en', 'Accede to the two protocols', []],
    ['en', 'Bring piped water to 10 schools', []],
    ['es', 'Construir pozos en doce comunidades', []],
    ['en', 'Reserve seats for women at thirty per cent in both houses', [30]],
    ['fr', 'Donner accès à la justice', []],
  ] as const)('is read in %s: %s', (language, ask, figures) => {
    expect(setFigures(foldedWords(ask), language)).toEqual(figures);
    if (figures.length > 0) expect(ask).toMatch(MAY_HOLD_FIGURE);
  });
});
