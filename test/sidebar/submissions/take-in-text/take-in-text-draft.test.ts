import { expect, it } from '@jest/globals';
import {
  EMPTY_TAKE_IN_DRAFT,
  takeInTextInputOf,
  withHeading,
} from '../../../../src/sidebar/submissions/take-in-text/take-in-text-draft';

const draft = { ...EMPTY_TAKE_IN_DRAFT, text: 'Wells' };

it('sends the text alone while nothing was said about headings', () => {
  expect(takeInTextInputOf(draft)).toEqual({ text: 'Wells' });
});

it('sends the last word about each line', () => {
  const said = withHeading(withHeading(withHeading(draft, 'Wels', ''), 'Rivers', 'ISS-2'), 'Wels', 'ISS-1');
  expect(takeInTextInputOf(said)).toEqual({
    text: 'Wells',
    headings: [
      { line: 'Rivers', is: 'ISS-2' },
      { line: 'Wels', is: 'ISS-1' },
    ],
  });
});
