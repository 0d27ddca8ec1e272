// Lists of asks as organisations write them: whoever asks, with subheadings and without colons.
import { describe, expect, it } from '@jest/globals';
import { findAsks } from '../../../../src/core/language/read-asks/asks-in-text';

const asksOf = (...lines: string[]): string[] => findAsks(lines.join('\n')).map(({ text }) => text);

describe('a list', () => {
  it.each([
    'In the light of the above the Foundation calls on Norway:',
    'Our network expects of the next government:',
    'El Instituto propone lo siguiente al Estado noruego:',
    'Ce que nous attendons du Gouvernement :',
  ])('is asked below a line in which somebody asks: %s', (line) => {
    expect(asksOf(line, '- the repair of every bridge;', '- a ferry for each village.')).toEqual([
      'the repair of every bridge',
      'a ferry for each village',
    ]);
  });

  it.each([
    'The Committee recommends to Norway:',
    'In 2020 Norway accepted recommendations on three matters:',
    'Three groups signed this text:',
  ])('is not asked below others: %s', (line) => {
    expect(asksOf(line, '- the repair of every bridge;', '- a ferry for each village.')).toEqual([]);
  });

  it('goes on below its subheadings', () => {
    expect(
      asksOf(
        'We invite delegations to put forward these recommendations:',
        'To the authorities of Norway',
        '* Repair every bridge in the north',
        'To its neighbours',
        '* Open a ferry for each village',
      ),
    ).toEqual(['Repair every bridge in the north', 'Open a ferry for each village']);
  });

  it('may stand in one sentence with numbers', () => {
    expect(
      asksOf('We urge Norway to: 1) repair every bridge, 2) open a ferry a village, and 3) pay the boatmen.'),
    ).toEqual(['repair every bridge', 'open a ferry a village', 'pay the boatmen']);
  });
});
