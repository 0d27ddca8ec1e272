// What the workgroups that the person co-chairs were given to follow up, until something is noted on it.
import { givenTo } from '../../follow-up/division/division-letter';
import { NO_DAY, translateFor, type MyPageLine, type MyPageContext } from './page';
import * as myPageText from '../../words/inbox/my-page';

/** Of the latest review, a line a workgroup; none once one of its recommendations has a next step, a day or a rating. */
export function assignedRecommendationLines(reading: MyPageContext): readonly MyPageLine[] {
  const { book, coChairs } = reading;
  const cycle = Math.max(0, ...book.rows('REC').map((row) => row.cycle ?? 0));
  const rated = new Set(book.rows('PRG').flatMap(({ recommendations }) => recommendations));
  return coChairs.flatMap((group): MyPageLine[] => {
    const rows = givenTo(book, group, cycle);
    const isBegun = rows.some(
      ({ id, nextStep, due }) => nextStep.trim() !== '' || due !== '' || rated.has(id),
    );
    if (rows.length === 0 || isBegun) return [];
    const count = rows.length;
    return [
      {
        ...{ sheet: 'REC', id: '', link: '', ...NO_DAY, state: 'soon' },
        title: translateFor(reading, myPageText.given, { count, workgroup: book.labelOf('WG', group) }),
        detail: translateFor(reading, myPageText.givenDetail),
        panel: 'progress',
        dialog: 'division',
        input: { cycle: String(cycle), step: 'mine' },
      },
    ];
  });
}
