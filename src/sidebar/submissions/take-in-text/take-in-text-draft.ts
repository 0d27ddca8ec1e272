// A text on its way in, with what was said about it since it was looked at.
import type { WordReceipt } from '../../../core/base/office-files/rich/findings';
import type { Language } from '../../../core/base/messages/text';
import type { SaidHeading } from '../../../core/submissions/texts/headings-meant';
import type { TakeInTextInput } from '../../../core/submissions/texts/plan-take-in';

export interface TakeInDraft {
  readonly text: string;
  /** Of the Word file that the text came from; null for one that was pasted. */
  readonly receipt: WordReceipt | null;
  readonly headings: readonly SaidHeading[];
  /** Issues that the submission takes in with it, by id. */
  readonly addIssues: readonly string[];
  /** Sections of the form that it lacks and that are added, by key. */
  readonly addSections: readonly string[];
  /** Recommendations of it that become asks. */
  readonly asks: readonly string[];
  /** Of the document; null where nobody said. */
  readonly language: Language | null;
  /** Id of the original, where somebody said so. */
  readonly translationOf: string;
}

export const EMPTY_TAKE_IN_DRAFT: TakeInDraft = {
  ...{ text: '', receipt: null, headings: [], addIssues: [], addSections: [], asks: [] },
  ...{ language: null, translationOf: '' },
};

/** `is` is a section or issue, '' for a paragraph; the last word about a line counts. */
export const withHeading = (draft: TakeInDraft, line: string, is: string): TakeInDraft => ({
  ...draft,
  headings: [...draft.headings.filter((one) => one.line !== line), { line, is }],
});

/** Whether there is something to write, also where the text is the one that is there. */
export const saysMore = ({ addIssues, addSections, asks, language, translationOf }: TakeInDraft): boolean =>
  translationOf !== '' ||
  addIssues.length > 0 ||
  addSections.length > 0 ||
  asks.length > 0 ||
  language !== null;

type Said = Pick<
  TakeInTextInput,
  'text' | 'headings' | 'addIssues' | 'addSections' | 'asks' | 'language' | 'translationOf'
>;

export const takeInTextInputOf = ({
  text,
  headings,
  addIssues,
  addSections,
  asks,
  language,
  translationOf,
}: TakeInDraft): Said => ({
  text,
  ...(headings.length > 0 && { headings: [...headings] }),
  ...(addIssues.length > 0 && { addIssues: [...addIssues] }),
  ...(addSections.length > 0 && { addSections: [...addSections] }),
  ...(asks.length > 0 && { asks: [...asks] }),
  ...(language !== null && { language }),
  ...(translationOf && { translationOf }),
});
