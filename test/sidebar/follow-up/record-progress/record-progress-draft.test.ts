import { expect, it } from '@jest/globals';
import {
  emptyDraft,
  missingProgressFields,
} from '../../../../src/sidebar/follow-up/record-progress/record-progress-draft';

const NOBODY = { organizations: [], workgroups: [], usual: '', today: '2027-01-11' };

it('a rating is not sent before all that it needs is filled in', () => {
  const draft = emptyDraft(NOBODY);
  expect(missingProgressFields(draft)).toEqual(['recommendations', 'rating', 'source', 'organization']);
  const filled = {
    ...draft,
    recommendations: ['REC-1'],
    rating: 'done',
    source: 'City report, p. 4',
    voice: 'WG-1',
  };
  expect(missingProgressFields(filled)).toEqual([]);
  expect(missingProgressFields({ ...filled, source: ' ' })).toEqual(['source']);
  expect(missingProgressFields({ ...filled, source: '', rating: 'nothing' })).toEqual([]);
});
