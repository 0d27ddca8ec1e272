// The issues that a text is on, with the words that speak for each, and who leads it.
import { render } from '../../base/messages/text';
import type { NamedRow } from '../../workbook/records/rows';
import { leadersIn, namedIssue, partsByIssue, stateWords } from '../who-covers-what/parts';
import { contactOf, namesFor, type Contact } from './contacts';
import type { DraftContext } from './covered-submission';
import { meaningTable } from '../../language/meaning/kept-table';
import { issuesInText } from './issues-in-text';

/** An issue that the text is on, and who looks after it. */
export interface CoveredIssue extends NamedRow {
  /** Words of the text that speak for it; empty when the reader chose it. */
  readonly words: readonly string[];
  /** The text only comes near to it in meaning. */
  readonly isWeak: boolean;
  /** Such as: gap: nobody leads. */
  readonly stateText: string;
  readonly leads: readonly (Contact & { readonly angle: string })[];
}

const MOST_ISSUES = 5;

/** The issues that were chosen, then those that the text speaks of. */
export function coveredIssues(
  chosen: readonly string[],
  { book, context, draft }: DraftContext,
): CoveredIssue[] {
  const { language, actor } = context;
  const parts = partsByIssue(book);
  const mentioned = issuesInText(
    book.rows('ISS'),
    draft.title,
    draft.text,
    MOST_ISSUES + chosen.length,
    meaningTable(context),
  );
  const suggested = mentioned.filter(({ issue }) => !chosen.includes(issue)).slice(0, MOST_ISSUES);
  return [...chosen.map((issue) => ({ issue, words: [], isWeak: false })), ...suggested].map(
    ({ issue, words, isWeak }) => {
      const own = parts.get(issue) ?? [];
      return {
        ...namedIssue(book, issue, language),
        words,
        isWeak,
        stateText: render(stateWords(own), language),
        leads: leadersIn(own).map(({ workgroup, person, angle }) => {
          const { people, ...contact } = contactOf(book, actor, workgroup);
          const asked = namesFor(book, actor, [person]);
          return { ...contact, angle, people: asked.length > 0 ? asked : people };
        }),
      };
    },
  );
}
