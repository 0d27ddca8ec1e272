// Where co-chairs settled an overlap so that one submission endorses the other: signing the other carries that out.
import type { Book } from '../../workbook/records/book';
import { contradictionIn } from '../../workbook/records/contradiction';
import type { RowOf } from '../../workbook/records/rows';
import { isUnderWay, isActiveThisCycle } from '../../workbook/records/this-cycle';

type Submission = RowOf<'SUB'>;

/** The submissions whose co-chairs agreed to endorse this one instead. */
export function endorsementAgreed(book: Book, endorsed: string): readonly Submission[] {
  const ids = book.rows('OVL').flatMap(({ first, second, decision }) => {
    if (decision === 'endorse-first' && first === endorsed) return [second];
    return decision === 'endorse-second' && second === endorsed ? [first] : [];
  });
  return [...new Set(ids)].flatMap((id) => book.find('SUB', id) ?? []).filter(isUnderWay);
}

/** Two submissions of which a person said that they contradict each other, with what they ask. */
export interface Opposites {
  readonly other: Submission;
  /** As the list of overlaps has it; '' where the comparison had not found it. */
  readonly asks: string;
}

/** The submissions of which a person said that they contradict this one. */
export const oppositesOf = (book: Book, submission: string): readonly Opposites[] =>
  book
    .rows('OVL')
    .filter((row) => contradictionIn(row) === 'told' && [row.first, row.second].includes(submission))
    .flatMap(({ first, second, opposes }) => {
      const other = book.find('SUB', first === submission ? second : first);
      return other && isActiveThisCycle(other) ? [{ other, asks: opposes }] : [];
    });

/** Whether the organization or person leads the submission or has signed it and not taken that back. */
export function standsBehind(
  book: Book,
  { organization, person }: { readonly organization: string; readonly person: string },
  submission: Submission,
): boolean {
  if (organization !== '' && submission.leadOrganization === organization) return true;
  return book
    .rows('END')
    .some(
      (row) =>
        row.submission === submission.id &&
        row.organization === organization &&
        (organization !== '' || row.person === person) &&
        row.hash !== '' &&
        row.status !== 'withdrawn',
    );
}
