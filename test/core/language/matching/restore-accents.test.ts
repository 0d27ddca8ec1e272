// Words that two submissions share are shown as they are written there, accents and all.
import { sameText } from '../../../../src/core/base/messages/text';
import { inThree } from '../../../support/in-three';
import { describe, expect, it } from '@jest/globals';
import { findOverlaps } from '../../../../src/core/language/matching/overlaps';
import type { ComparedSubmission } from '../../../../src/core/language/matching/types';
import { nameAsWritten } from '../../../../src/core/language/matching/restore-accents';

const submission = (id: string, given: Partial<ComparedSubmission>): ComparedSubmission => ({
  id,
  title: '',
  summary: '',
  text: '',
  issues: ['ISS-A'],
  asks: [],
  ...given,
});

const wordsOf = (first: string, second: string, asks: readonly string[] = []): readonly string[] => {
  const [pair] = findOverlaps([
    submission('A', { text: first, asks }),
    submission('B', { text: second, asks }),
  ]).pairs;
  return pair?.ground().words ?? [];
};

describe('shared words', () => {
  const one =
    'Cada año los niños dibujan un caimán en el patio. El año pasado un intérprete habló con los abuelos.';
  const other = 'Un caimán vive junto al puente. Hace un año nadie lo veía, y ningún intérprete lo contó.';

  it('keep the accents of the texts, so that none becomes another word', () => {
    const words = wordsOf(one, other);
    expect(words).toEqual(expect.arrayContaining(['año', 'caimán', 'intérprete']));
    expect(words).not.toContain('ano');
  });

  it('are written alike however the letters are encoded', () => {
    expect(wordsOf(one.normalize('NFD'), other.normalize('NFD'))).toContain('año');
  });

  it('leave out small words of another language in which the asks are', () => {
    const words = wordsOf(one, other, ['Give the grandparents the right to their house']);
    expect(words).toContain('house');
    expect(words).not.toContain('the');
  });

  it('are written as longer forms of them, where the form that is shown stands in another text', () => {
    const asked = [submission('A', { asks: ['Escuelas para los niños'] }), submission('B', {})] as const;
    expect(nameAsWritten(sameText('nino'), ...asked).es).toBe('niño');
  });

  it('leaves names of concepts and words without accents alone', () => {
    const both = [submission('A', { text: 'Égalité, école' }), submission('B', {})] as const;
    expect(nameAsWritten(inThree('school', 'escuela', 'école'), ...both).en).toBe('school');
    expect(nameAsWritten(sameText('police'), ...both).fr).toBe('police');
  });
});
