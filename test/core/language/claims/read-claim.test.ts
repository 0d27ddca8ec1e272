import { describe, expect, it } from '@jest/globals';
import { readClaim, type Claim } from '../../../../src/core/language/claims/read-claim';

describe('what a government says', () => {
  it.each<[Claim, string]>([
    ['done', 'In 2024 the Parliament adopted the Water Act.'],
    ['done', 'The Convention entered into force in 2022. Training continues.'],
    ['going', 'The Government continues its efforts to close old prisons.'],
    ['going', 'A bill on prisons is being drafted.'],
    ['planned', 'The Act will be adopted in 2027.'],
    ['planned', 'The Government is considering ratification.'],
    ['refused', 'The Convention has not been ratified.'],
    ['refused', 'The Government does not intend to abolish the death penalty.'],
    ['none', 'Norway has five million people.'],
    ['done', 'En 2024 se aprobó la Ley de Aguas.'],
    ['planned', 'El Gobierno prevé ratificar el Convenio.'],
    ['refused', 'El Convenio aún no se ratificó.'],
    ['done', 'La loi sur l’eau a été adoptée en 2024.'],
    ['going', 'Un projet de loi est en cours d’élaboration.'],
    ['refused', 'La Convention n’a pas été ratifiée.'],
  ])('%s: %s', (claim, text) => {
    expect(readClaim(text, 'government').claim).toBe(claim);
  });

  it('comes with the sentence that says it', () => {
    const { sentence } = readClaim(
      'Water matters. In 2024 the Water Act was adopted. It costs much.',
      'government',
    );
    expect(sentence).toBe('In 2024 the Water Act was adopted.');
  });
});

describe('what the UN says', () => {
  it.each<[Claim, string]>([
    ['missing', 'The Committee expressed concern that villages had no water.'],
    ['missing', 'UNICEF welcomed the Act, but recommended that Norway enforce it.'],
    ['welcomed', 'UNICEF welcomed the adoption of the Act.'],
    ['none', 'The Committee considered the report in 2024.'],
    ['missing', 'El Comité instó a Noruega a adoptar la ley.'],
    ['missing', 'Le Comité a recommandé à la Norvège d’adopter la loi.'],
    ['missing', 'Le Comité recommande d’adopter la loi.'],
    ['welcomed', 'Le Comité salue l’adoption de la loi.'],
  ])('%s: %s', (claim, text) => {
    expect(readClaim(text, 'un').claim).toBe(claim);
  });
});
