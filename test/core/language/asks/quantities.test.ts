// To which figure an ask wants something set.
import { describe, expect, it } from '@jest/globals';
import { quantitiesSet } from '../../../../src/core/language/asks/quantities';
import { foldedWords } from '../../../../src/core/language/reading/words';

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
    ['es', 'Reducir a 12 años la edad mínima de responsabilidad penal', [12]],
    ['es', 'Aumentar al 6 % del PIB el gasto en educación', [6]],
    ['es', 'Elevar a 18 la edad mínima para contraer matrimonio', [18]],
    ['es', 'Limitar la prisión preventiva a un máximo de 6 meses', [6]],
    ['es', 'Elevar la cuota a treinta y cinco por ciento', [35]],
    ['fr', 'Porter à 16 ans l’âge minimum d’admission à l’emploi', [16]],
    ['fr', 'Fixer à 30 % la part des femmes sur les listes', [30]],
    ['fr', 'Relever l’âge du mariage à vingt et un ans', [21]],
    ['fr', 'Allouer 5 pour cent du budget à la santé', [5]],
    ['fr', 'Ramener de 12 à 6 mois la durée de la détention provisoire', [6]],
    ['en', 'Allocate at least 6% of the budget to schools', [6]],
    ['en', 'Reserve 10 wards for women', []],
    ['en', 'Provide school meals to children from 3 to 6 years', []],
    ['es', 'Imponer de 10 a 15 años de prisión', []],
    ['es', 'Ampliar la educación de los niños de 6 a 12 años', []],
    ['fr', 'Rendre l’école obligatoire de 6 à 16 ans', []],
    ['es', 'Reducir la pobreza en 5 años', []],
    ['es', 'Elevar en 2 años la edad mínima de matrimonio', []],
  ] as const)('is read in %s: %s', (language, ask, figures) => {
    expect(quantitiesSet(foldedWords(ask), language).map(({ value }) => value)).toEqual(figures);
  });

  it.each([
    ['en', 'Limit it to two days', 'day'],
    ['en', 'Raise it to 30 per cent', 'percent'],
    ['es', 'Limitarla a 48 horas', 'hour'],
    ['es', 'Fijar la cuota en 30 por ciento', 'percent'],
    ['fr', 'Porter le congé à quatorze semaines', 'week'],
    ['fr', 'Porter l’âge à 18 pour les filles', ''],
  ] as const)('has a unit in %s: %s', (language, ask, unit) => {
    expect(quantitiesSet(foldedWords(ask), language)).toMatchObject([{ unit }]);
  });
});
