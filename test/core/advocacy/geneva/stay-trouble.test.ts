import { describe, expect, it } from '@jest/globals';
import { stayTrouble } from '../../../../src/core/advocacy/geneva/stay-trouble';
import { render } from '../../../../src/core/base/messages/text';
import { bookOf, contextOf } from '../../../support/book';

const context = contextOf({ settings: { 'review.date': '2027-01-20' } });
const told = (arrives: string, leaves = '') =>
  stayTrouble(
    bookOf({ TIM: [], DEL: [{ id: 'DEL-1', person: '', event: 'Review', arrives, leaves }] }),
    context,
  ).map(({ column, message }) => [column, render(message, 'en')]);

describe('days of a stay that cannot be right', () => {
  it('are told: leaving before arriving', () => {
    expect(told('2027-01-18', '2027-01-12')).toEqual([
      [
        'leaves',
        'Leaves on Tuesday 12 January 2027, before arriving on Monday 18 January 2027. Correct the days.',
      ],
    ]);
  });

  it('are told: months after the review, or day and month changed places', () => {
    expect(told('2027-10-01')).toEqual([
      ['arrives', expect.stringContaining('months from the review on Wednesday 20 January 2027')],
    ]);
    expect(told('2026-05-12')).toHaveLength(1);
  });

  it('are no others: around the pre-session, the review, the adoption, or somewhere else in time', () => {
    for (const day of ['2026-12-22', '2027-01-10', '2027-06-02', '2026-08-20', ''])
      expect(told(day)).toEqual([]);
  });
});
