import { expect, it } from '@jest/globals';
import { momentInWords } from '../../../src/sidebar/kit/format-date';

it.each(['en', 'es', 'fr'] as const)('tells hours with two digits, as letters do, in %s', (language) => {
  expect(momentInWords('2027-10-13T07:05:00Z', language, 'UTC')).toMatch(/2027, 07:05$/);
});
