// A text on its way in, with what was said about lines that may be headings.
import type { SaidHeading } from '../../../core/submissions/texts/headings-meant';
import type { TakeInTextInput } from '../../../core/submissions/texts/plan-take-in';

export interface Draft {
  readonly text: string;
  readonly headings: readonly SaidHeading[];
}

export const EMPTY: Draft = { text: '', headings: [] };

/** `is` is a section or issue, '' for a paragraph; the last word about a line counts. */
export const withHeading = (draft: Draft, line: string, is: string): Draft => ({
  ...draft,
  headings: [...draft.headings.filter((one) => one.line !== line), { line, is }],
});

export const inputOf = ({ text, headings }: Draft): Pick<TakeInTextInput, 'text' | 'headings'> => ({
  text,
  ...(headings.length > 0 && { headings: [...headings] }),
});
