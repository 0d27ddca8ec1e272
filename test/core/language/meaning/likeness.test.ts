// Likeness in meaning: words of one language stand beside others that mean the same, and beside those of another language.
import { describe, expect, test } from '@jest/globals';
import { likeness } from './fixture';

describe('likeness of two texts', () => {
  test.each([
    [
      'The cops locked the boys up in a filthy lockup',
      'Police detained juveniles in an unsanitary jail',
      'The harvest was sold at a fair price',
    ],
    [
      'Doctors refuse to treat pregnant girls',
      'Los médicos se niegan a atender a niñas embarazadas',
      'El puerto cierra por la noche',
    ],
    [
      'Les ouvriers agricoles ne sont pas payés',
      'Farm labourers are not paid their wages',
      'The museum has a new roof',
    ],
    [
      'Los vecinos fueron desalojados de sus viviendas',
      'Les habitants ont été expulsés de leurs logements',
      'La chorale chante le dimanche',
    ],
  ])('%s ~ %s', (one, other, unrelated) => {
    expect(likeness(one, other)).toBeGreaterThan(2 * likeness(one, unrelated));
  });

  test('is the same from either side', () => {
    const [one, other] = ['Teachers strike for higher wages', 'La huelga de maestros por mejores salarios'];
    expect(likeness(one, other)).toBeCloseTo(likeness(other, one), 10);
  });

  test('is 1 for the same words and 0 for nothing', () => {
    expect(likeness('Prisoners sleep on the floor', 'Prisoners sleep on the floor')).toBeCloseTo(1, 2);
    expect(likeness('', 'Prisoners sleep on the floor')).toBe(0);
    expect(likeness('2026 17 4.5', '2026 17 4.5')).toBe(0);
  });
});
