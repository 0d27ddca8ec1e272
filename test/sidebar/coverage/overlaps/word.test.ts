// Whom the form says one speaks for, and what one's word does.
import { describe, expect, it } from '@jest/globals';
import { render } from '../../../../src/core/base/messages/text';
import { firstWord, whoSpeaks } from '../../../../src/sidebar/coverage/overlaps/word';
import { pair } from './answers';

const settled = { ...pair, settled: true, proposed: '', decision: 'merge' };

describe('what the form says of a word', () => {
  it.each([
    ['waits', { ...pair, proposed: '' }, 'merge', 'It is settled once Housing says the same.'],
    ['settles', pair, 'merge', 'Ana Ruiz agreed to this already, so your word settles it.'],
    [
      'is the one that stands',
      settled,
      'merge',
      'This is how it is settled; recording it again confirms it.',
    ],
    [
      'opens what is settled',
      settled,
      'keep',
      'another decision opens it again until Housing says the same.',
    ],
  ] as const)('that %s', (_name, shown, decision, said) => {
    expect(render(whoSpeaks({ ...firstWord(shown), decision }, shown), 'en')).toContain(said);
  });
});
