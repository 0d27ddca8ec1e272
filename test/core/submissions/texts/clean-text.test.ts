// Texts as they are pasted or read, made into lines with their notes in place.
import { describe, expect, it } from '@jest/globals';
import { cleanText } from '../../../../src/core/submissions/texts/clean-text';

describe('a text that was pasted or read', () => {
  it.each([
    ['line ends of any kind', 'One.\r\nTwo.\rThree.\u2028Four.\vFive.', 'One.\nTwo.\nThree.\nFour.\nFive.'],
    ['gaps', '\n\n  One.  \n\n\n\nTwo.\n', 'One.\n\nTwo.'],
    ['signs that show nothing', '\ufeffOne\u0000 \u2060two.', 'One two.'],
    ['a note over several lines', 'Rents rose.[[Survey\n2025]]\nMore.', 'Rents rose.[[Survey 2025]]\nMore.'],
  ])('keeps its paragraphs despite %s', (_, given, lines) => {
    expect(cleanText(given)).toBe(lines);
  });

  it('is joined again where its lines were broken at a fixed width', () => {
    const broken = [
      'Households along the river drink from wells that the mine has',
      'poisoned, and nobody has tested them since the flood in spring, so',
      'that families carry water from the town for an hour every day and',
      'children miss school.',
      '',
      'Nobody was asked before the mine was dug, and nobody was told what',
      'would be done with the earth that came out of it over the years.',
    ];
    expect(cleanText(broken.join('\n')).split('\n')).toEqual([
      broken.slice(0, 4).join(' '),
      '',
      broken.slice(5).join(' '),
    ]);
  });
});

describe('notes that are listed at the end', () => {
  const LIST = 'Rents rose[1] and fell.[2]\nMore.\n\n________________\n\n[1] Survey, p. 2\n[2] Census 2024';

  it('go where their numbers stand', () => {
    expect(cleanText(LIST)).toBe('Rents rose[[Survey, p. 2]] and fell.[[Census 2024]]\nMore.');
  });

  it.each([
    ['a number is missing in the text', LIST.replace('rose[1]', 'rose')],
    ['a number stands twice', LIST.replace('More', 'More[2]')],
    ['one is missing in the list', LIST.replace('[1] Survey, p. 2\n', '')],
  ])('stay where they are when %s', (_, text) => {
    expect(cleanText(text)).toContain('[2] Census 2024');
  });
});
