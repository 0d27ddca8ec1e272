// What the list shows: submissions, organizations or paragraphs, with what a search looks at.
import type { CitationsResult, ShownParagraph } from '../../../core/un-documents/summaries/plan-citations';

export type SummariesShow = 'submissions' | 'organizations' | 'paragraphs';

/** One line of the list. */
export interface SummaryEntry {
  readonly id: string;
  readonly name: string;
  readonly code: string;
  readonly workgroup: string;
  readonly paragraphs: readonly ShownParagraph[];
}

/** Submissions or organizations as entries, with their paragraphs in the order of the document. */
export function summaryEntries(
  result: CitationsResult,
  show: Exclude<SummariesShow, 'paragraphs'>,
): readonly SummaryEntry[] {
  const byId = new Map(result.paragraphs.map((one) => [one.id, one]));
  const of = (ids: readonly string[]): ShownParagraph[] => ids.flatMap((id) => byId.get(id) ?? []);
  if (show === 'submissions')
    return result.submissions.map(({ submission, workgroup, code, paragraphs }) => ({
      ...{ id: submission.id, name: submission.name, code, workgroup: workgroup.name },
      paragraphs: of(paragraphs),
    }));
  return result.organizations.map(({ organization, paragraphs }) => ({
    ...{ id: organization.id, name: organization.name, code: '', workgroup: '' },
    paragraphs: of(paragraphs),
  }));
}

export const summaryCounts = (result: CitationsResult): Readonly<Record<SummariesShow, number>> => ({
  submissions: result.submissions.length,
  organizations: result.organizations.length,
  paragraphs: result.paragraphs.length,
});

export const searchText = ({ name, code, workgroup }: SummaryEntry): string =>
  [name, code, workgroup].join(' ');

export const paragraphText = ({ number, heading, text, citedAs, issues }: ShownParagraph): string =>
  [String(number), heading, text, ...citedAs, ...issues].join(' ');

/** Numbers of paragraphs; with several summaries each with its session. */
export const numbersOf = (paragraphs: readonly ShownParagraph[], hasSeveral: boolean): string =>
  paragraphs
    .map(({ number, source }) => {
      const session = /WG\.6\/(\d+)\//.exec(source)?.[1];
      return hasSeveral && session !== undefined ? `${session}/${String(number)}` : String(number);
    })
    .join(', ');
