// Of what was not done, and of what nobody knows, there is nothing to show; all else has to be checked somewhere.
const NOTHING_TO_SHOW: readonly string[] = ['nothing', 'unknown'];

/** Whether a rating needs a source. `grade` is the key of one of the usual grades, or a word of a scale of one's own. */
export const needsSource = (grade: string, saidBy: string): boolean =>
  saidBy === 'government' || !NOTHING_TO_SHOW.includes(grade);
