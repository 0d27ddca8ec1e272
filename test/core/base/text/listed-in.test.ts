// A list as people paste it, taken apart into what it says.
import { describe, expect, it } from '@jest/globals';
import { listedIn } from '../../../../src/core/base/text/text-paragraphs';

describe('what a pasted list says', () => {
  it.each([
    [
      'numbered',
      '1. Test wells\n2) Pay for\thomes\n\n10. Count owls',
      ['Test wells', 'Pay for homes', 'Count owls'],
    ],
    ['with bullets', '• Test wells\r\n• Pay for homes', ['Test wells', 'Pay for homes']],
    ['with letters', 'a) Test wells;\nb) Pay for homes.', ['Test wells;', 'Pay for homes.']],
    ['one a line', 'Test wells\nPay for homes', ['Test wells', 'Pay for homes']],
    [
      'broken at a width',
      '- Test all wells\nalong the river\n- Pay',
      ['Test all wells along the river', 'Pay'],
    ],
    ['one thing only', 'Test wells', ['Test wells']],
    ['nothing', ' \n', []],
  ])('%s', (_how, text, items) => {
    expect(listedIn(text)).toEqual(items);
  });
});
