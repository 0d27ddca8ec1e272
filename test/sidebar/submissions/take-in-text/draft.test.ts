import { expect, it } from '@jest/globals';
import { EMPTY, inputOf, withHeading } from '../../../../src/sidebar/submissions/take-in-text/draft';

const draft = { ...EMPTY, text: 'Wells' };

it('sends the text alone while nothing was said about headings', () => {
  expect(inputOf(draft)).toEqual({ text: 'Wells' });
});

it('sends the last word about each line', () => {
  const said = withHeading(withHeading(withHeading(draft, 'Wels', ''), 'Rivers', 'ISS-2'), 'Wels', 'ISS-1');
  expect(inputOf(said)).toEqual({
    text: 'Wells',
    headings: [
      { line: 'Rivers', is: 'ISS-2' },
      { line: 'Wels', is: 'ISS-1' },
    ],
  });
});
