// A summary while it is brought in: its text, and what is said about doubtful lines of its list.
import type { DoubtfulSubmitter } from '../../../core/un-documents/summaries/findings';
import type { ImportCitationsInput } from '../../../core/un-documents/summaries/plan-import';

/** Characters that the add-in takes at once. */
export const MOST_TEXT = 2_000_000;

/** What stands for "none of ours" in a list of choices. */
export const NO_SUBMITTER = 'none';

export interface CitationsDraft {
  readonly text: string;
  /** Ids of rows or NONE, by the key of what was asked. */
  readonly said: Readonly<Record<string, string>>;
}

export const NO_CITATIONS: CitationsDraft = { text: '', said: {} };

/** What tells one question from the others. */
export const questionKey = ({ about, code, printed }: DoubtfulSubmitter): string =>
  [about, code, printed].join('\u0000');

/** What is sent; questions without an answer stay open. */
export function citationsInputOf(
  { text, said }: CitationsDraft,
  asked: readonly DoubtfulSubmitter[],
): ImportCitationsInput {
  const answers = asked.flatMap((one) => {
    const is = said[questionKey(one)] ?? '';
    return is === '' ? [] : [{ code: one.code, printed: one.printed, is: is === NO_SUBMITTER ? '' : is }];
  });
  return { text, ...(answers.length > 0 && { answers }) };
}

/** Whether anything was answered: it is kept, so there is something to bring in. */
export const teaches = ({ said }: CitationsDraft): boolean => Object.values(said).some((is) => is !== '');
