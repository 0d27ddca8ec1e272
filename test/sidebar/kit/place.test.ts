import { expect, it } from '@jest/globals';
import { setReaderLanguage } from '../../../src/sidebar/kit/client';
import { placeInWords } from '../../../src/sidebar/kit/place';

it.each([
  [{ sheet: 'Meetings', row: 4, column: 'Day' }, 'Meetings, row 4, Day'],
  [{ sheet: 'Meetings', row: 4, column: '' }, 'Meetings, row 4'],
  // An undo whose row was deleted since.
  [{ sheet: 'Meetings', row: 0, column: 'Day' }, 'Meetings, Day'],
  [{ sheet: 'Meetings', row: 0, column: '' }, 'Meetings'],
  [{ sheet: '', row: 0, column: '' }, ''],
])('tells where something is, and no row that is not there: %j', (place, words) => {
  setReaderLanguage('en');
  expect(placeInWords({ ...place, message: 'It is gone.' })).toBe(words);
});
