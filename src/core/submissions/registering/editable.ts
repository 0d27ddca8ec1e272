// What of a submission the form shows and changes.
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';

export interface EditableSubmission extends Pick<
  RowOf<'SUB'>,
  | 'id'
  | 'title'
  | 'kind'
  | 'workgroup'
  | 'mainIssue'
  | 'leadOrganization'
  | 'coSubmitters'
  | 'language'
  | 'translationOf'
  | 'summary'
  | 'status'
  | 'speaker'
  | 'minutes'
  | 'registerBy'
  | 'registered'
  | 'officialDue'
  | 'uploadReason'
> {
  /** The main one comes first. */
  readonly issues: readonly string[];
  readonly asks: readonly string[];
}

/** The issues of a submission, the main one first. */
const mainFirst = ({ mainIssue, issues }: RowOf<'SUB'>): readonly string[] =>
  mainIssue === '' ? issues : [mainIssue, ...issues.filter((issue) => issue !== mainIssue)];

/** The fields of the form as they stand. */
export function editableOf(row: RowOf<'SUB'>, book: Book): EditableSubmission {
  const { id, title, kind, workgroup, mainIssue, leadOrganization, coSubmitters, summary, status } = row;
  const { language, translationOf, uploadReason } = row;
  const asks = book
    .rows('ASK')
    .filter((ask) => ask.submission === id)
    .map((ask) => ask.text);
  const links = { workgroup, issues: mainFirst(row), mainIssue, leadOrganization, coSubmitters };
  const { speaker, minutes, registerBy, registered, officialDue } = row;
  const speech = { speaker, minutes, registerBy, registered, officialDue: officialDue.slice(0, 16) };
  return {
    id,
    title,
    kind,
    ...links,
    ...speech,
    language,
    translationOf,
    summary,
    status,
    uploadReason,
    asks,
  };
}
