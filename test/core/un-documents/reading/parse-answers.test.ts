// Answers of governments: lists, ranges, headings, paragraphs that open with a number, and what cannot be read.
import { describe, expect, it } from '@jest/globals';
import { parseAnswers } from '../../../../src/core/un-documents/reading/parse-answers';

/** `position: numbers`, in the order of the document. */
function read(text: string, known?: readonly string[]): string[] {
  const outcome = parseAnswers(text, known);
  if (!outcome.ok) throw new Error('nothing was read');
  const groups: string[] = [];
  let last = '';
  for (const { position, number } of outcome.value.answers) {
    if (position === last) groups[groups.length - 1] += ` ${number}`;
    else groups.push(`${position}: ${number}`);
    last = position;
  }
  return groups;
}

describe('lists of numbers', () => {
  it.each([
    [
      'numbers above 999, and no years',
      'Utopia accepts recommendations 40.998-1001 and 40.1100. In 2019 Utopia notes 40.1005, as in 2021.',
      ['supported: 40.998 40.999 40.1000 40.1001 40.1100', 'noted: 40.1005'],
    ],
    [
      'ranges with a hyphen, broken over a line, a space left out',
      '4. The Government accepts the following recommendations 71.1, 71.4-6, 71.9-\n11, 71.20,71.21.',
      ['supported: 71.1 71.4 71.5 71.6 71.9 71.10 71.11 71.20 71.21'],
    ],
    [
      'bare numbers with long dashes, spaced or not',
      'Utopia accepts the recommendations 1–3, 14 – 16 and 20.\n\nUtopia notes recommendations 4, 5 and 7-8.',
      ['supported: 1 2 3 14 15 16 20', 'noted: 4 5 7 8'],
    ],
    [
      'a full stop for a comma, and a number without its paragraph',
      'I. Accepted\n\n58.34, 58.35. 58.36, 58.120, 209; 58.82-85, 87\n\nIII. Noted\n\n58.5, 58.6',
      ['supported: 58.34 58.35 58.36 58.120 58.209 58.82 58.83 58.84 58.85 58.87', 'noted: 58.5 58.6'],
    ],
    [
      'lead-ins that end with a colon, one of them in part',
      'We support the following recommendations:\n\n33.1, 33.4, and 33.7.\n\n' +
        'We support in part the following recommendations:\n\n33.2 and 33.3. We do not share every word of them.',
      ['supported: 33.1 33.4 33.7', 'in-part: 33.2 33.3'],
    ],
    [
      'the position behind the number',
      'Recommendation 33.9 does not enjoy our support. Recommendations 33.10 and 33.11 are noted.',
      ['noted: 33.9 33.10 33.11'],
    ],
    [
      'two positions in one sentence',
      'Utopia accepts recommendations 12.1, 12.3 and 12.5 and notes recommendations 12.2 and 12.4.',
      ['supported: 12.1 12.3 12.5', 'noted: 12.2 12.4'],
    ],
    [
      'Spanish and French',
      'El Gobierno acepta las recomendaciones 44.1 a 44.3.\n\nLe Gouvernement ne peut pas accepter les recommandations 44.4 et 44.5.',
      ['supported: 44.1 44.2 44.3', 'noted: 44.4 44.5'],
    ],
  ])('reads %s', (_what, text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('takes shares and articles for no recommendations', () => {
    const text =
      'Utopia accepts recommendations 71.1, 71.2, 71.3, 71.4, 71.5, 71.6 and 71.7, although 12.5 per cent of the budget is spent.';
    expect(read(text)).toEqual(['supported: 71.1 71.2 71.3 71.4 71.5 71.6 71.7']);
  });

  it('reads only numbers of the report when these are known', () => {
    const text = 'Utopia accepts 9.1, 9.2 and 9.3 as it accepted 80.1, 80.2 and 80.3 years ago.';
    expect(read(text, ['9.1', '9.2', '9.3'])).toEqual(['supported: 9.1 9.2 9.3']);
  });
});

describe('paragraphs that open with the number they answer', () => {
  const document = [
    'A/HRC/99/7/Add.1',
    '',
    'After careful study, its answers are as follows:',
    '1.    Utopia cannot, at this moment, give a definitive answer.',
    '2.    Utopia accepts the recommendation. The bill was tabled on',
    '      23 May 2031 and is before the house.',
    '3., 4., 5.,   Utopia accepts these recommendations and refers to its plan',
    '6., 8.        of last year, which provides for most of them.',
    '',
    '3',
    'A/HRC/99/7/Add.1',
    '',
    '7.    Utopia accepts the recommendation on shelters.',
    '      Utopia cannot accept the recommendation on courts, for want of judges.',
    '9.    Utopia does not accept this recommendation.',
    '      It supports the work of volunteers instead.',
  ].join('\n');

  it('finds each number, also those that hang in the left column', () => {
    expect(read(document)).toEqual(['pending: 1', 'supported: 2 3 4 5 6 8', 'in-part: 7', 'noted: 9']);
  });

  it('keeps what the government says about each', () => {
    const outcome = parseAnswers(document);
    const answers = outcome.ok ? outcome.value.answers : [];
    const of = (wanted: string) => answers.find(({ number }) => number === wanted)?.explanation;
    expect(of('2')).toBe(
      'Utopia accepts the recommendation. The bill was tabled on 23 May 2031 and is before the house.',
    );
    expect(of('8')).toBe(
      'Utopia accepts these recommendations and refers to its plan of last year, which provides for most of them.',
    );
    expect(of('9')).toContain('It supports the work of volunteers instead.');
    expect(outcome.ok && outcome.value.documentSymbol).toBe('A/HRC/99/7/Add.1');
  });
});

describe('what the document says of itself, and what cannot be read', () => {
  it('finds the totals that the government gives', () => {
    const outcome = parseAnswers(
      'We accept 3 recommendations and note 2 recommendations.\n\nWe accept 8.1, 8.2 and 8.3.\n\nWe note 8.4 and 8.5.',
    );
    expect(outcome.ok && outcome.value.totals.map(({ position, count }) => [position, count])).toEqual([
      ['supported', 3],
      ['noted', 2],
    ]);
  });

  it('names numbers whose answer is not said', () => {
    const outcome = parseAnswers('Utopia accepts 8.1 and 8.2.\n\nOn 8.3 and 8.4, work goes on.');
    expect(outcome.ok && outcome.value.unclear.map(({ number }) => number)).toEqual(['8.3', '8.4']);
  });

  it.each(['', 'A letter about something else.', '   \n \n'])(
    'refuses a text without answers: %j',
    (text) => {
      expect(parseAnswers(text).ok).toBe(false);
    },
  );
});

describe('what stands behind a list', () => {
  it.each([
    ['Recommendations 33.10 and 33.11 are noted.', ''],
    ['Recommendation 33.10 and 33.11 do not enjoy our support.', ''],
    ['Las recomendaciones 33.10 y 33.11 son aceptadas por el Gobierno.', ''],
    ['Recommendations 33.10 and 33.11 are noted: the law forbids it.', 'are noted: the law forbids it.'],
    [
      'Recommendations 33.10 and 33.11 are noted because the law of 1990 forbids it.',
      'are noted because the law of 1990 forbids it.',
    ],
  ])('is an explanation where it says why: %s', (text, explanation) => {
    const outcome = parseAnswers(text, ['33.10', '33.11']);
    expect(outcome.ok && outcome.value.answers.map((answer) => answer.explanation)).toEqual([
      explanation,
      explanation,
    ]);
  });
});
