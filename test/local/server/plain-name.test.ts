import { expect, it } from '@jest/globals';
import { plainName } from '../../../src/local/server/store/documents';

it.each([
  ['Invitación: ¿quién escribe?', 'Invitacion-quien-escribe'],
  ['Étape 1 / Genève', 'Etape-1-Geneve'],
  ['…', 'untitled'],
])('%s becomes a file name without broken words', (name, expected) => {
  expect(plainName(name)).toBe(expected);
});
