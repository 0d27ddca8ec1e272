import { describe, expect, it } from '@jest/globals';
import { issuePage } from '../../../../src/core/advocacy/ask-to-change/plan-issue';
import { bookReading, contextFor, planned } from '../fixture';
import { reviewed } from '../reviewed';

const issue = (name: string) =>
  issuePage.plan(bookReading(issuePage.reads, reviewed), { issue: name }, contextFor('bo'));

describe('issue-page', () => {
  it('shows how far the asks on it came, and what each review brought', () => {
    expect(planned(issue('Water and sanitation')).result).toMatchObject({
      funnel: { all: 1, asked: 1, made: 1, supported: 1 },
      reviews: [
        { cycle: 4, all: 2, supported: 1, countries: ['Chile', 'Tuvalu'] },
        { cycle: 3, all: 1, supported: 0, countries: ['Chile'] },
      ],
    });
  });
});
