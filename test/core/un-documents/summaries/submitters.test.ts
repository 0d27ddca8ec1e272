import { expect, it } from '@jest/globals';
import { readSubmitters } from '../../../../src/core/un-documents/summaries/submitters';
import { createCountryResolver } from '../../../../src/core/language/country-names/resolver';

it('joint submitters that commas part are several, also where another joint submission follows', () => {
  const note = [
    'The stakeholders listed below have contributed information for this summary.',
    'Joint submissions:',
    'JS1 Joint submission 1 submitted by: Lakes and Law, Union of Wells, Society for Rain;',
    'JS2 Joint submission 2 submitted by: Owl Trust, Bats of Ours, Bees Unlimited.',
  ].join('\n');
  const read = readSubmitters(note, ['JS1', 'JS2'], createCountryResolver());
  expect(read.map(({ code, names }) => [code, ...names.map(({ name }) => name)])).toEqual([
    ['JS1', 'Lakes and Law', 'Union of Wells', 'Society for Rain'],
    ['JS2', 'Owl Trust', 'Bats of Ours', 'Bees Unlimited'],
  ]);
});
