// Who submits a text, as the cover names them: the lead organization, and those co-submitters who have confirmed. Who has
// not is told beside the preview, with the way to ask.
import { joinTexts, message, sameText, type Message } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import type { RowOf } from '../../workbook/records/rows';
import { secondIndividual } from '../registering/second-individual';
import { isSigned, endorserName, type Endorsement } from '../endorsing/endorsement-status';
import * as documentsText from '../../words/submissions/documents';

type Organization = RowOf<'ORG'>;

/** `ABC – Name, City (Country)`; parts that are not known are left out. */
export function submitterLine({
  acronym,
  name,
  city,
  country,
}: Pick<Organization, 'acronym' | 'name' | 'city' | 'country'>): string {
  const start = acronym && acronym !== name ? `${acronym} – ${name}` : name;
  const place = [city, country ? `(${country})` : ''].filter(Boolean).join(' ');
  return city ? `${start}, ${place}` : [start, place].filter(Boolean).join(' ');
}

/** With the name that the organization wants printed. */
function printed(book: Book, { organization, row }: Endorsement): readonly Organization[] {
  const found = book.find('ORG', organization);
  if (!found) return [];
  const name = row?.printedName ?? '';
  return [name === '' ? found : { ...found, acronym: '', name }];
}

const isCoSubmitter = ({ role }: Endorsement): boolean => role === 'co-submitter';

/** In the order of the submission's row. */
const inOrderOf =
  ({ coSubmitters }: RowOf<'SUB'>) =>
  (one: Endorsement, other: Endorsement): number =>
    coSubmitters.indexOf(one.organization) - coSubmitters.indexOf(other.organization);

/** Lead organization first, then co-submitters who confirmed; each once; rows that are gone are left out. */
export function submittersOf(
  book: Book,
  submission: RowOf<'SUB'>,
  endorsements: readonly Endorsement[],
): readonly Organization[] {
  const lead = book.find('ORG', submission.leadOrganization);
  const others = endorsements.filter((one) => isCoSubmitter(one) && isSigned(one));
  return [
    ...(lead ? [lead] : []),
    ...[...others].sort(inOrderOf(submission)).flatMap((one) => printed(book, one)),
  ];
}

const MOST_NAMED = 12;

const warning = (book: Book, words: Message['text'], those: readonly Endorsement[]): readonly Message[] => {
  if (those.length === 0) return [];
  const names = those.slice(0, MOST_NAMED).map((one) => sameText(endorserName(book, one)));
  return [message(words, { names: joinTexts(names), more: Math.max(0, those.length - MOST_NAMED) })];
};

/** The co-submitters whom the cover leaves out, by what they would have to do; and a lead that may not be named. */
export function submitterWarnings(
  book: Book,
  submission: RowOf<'SUB'>,
  endorsements: readonly Endorsement[],
): readonly Message[] {
  const lead = book.find('ORG', submission.leadOrganization);
  const isNamed = ({ organization }: Endorsement): boolean => submission.coSubmitters.includes(organization);
  const those = (...standings: readonly Endorsement['standing'][]) =>
    endorsements.filter((one) => isCoSubmitter(one) && isNamed(one) && standings.includes(one.standing));
  return [
    ...secondIndividual(book, submission),
    ...(lead && !lead.listed ? [message(documentsText.notListed, { organization: lead.name })] : []),
    ...warning(book, documentsText.notConfirmed, those('proposed')),
    ...warning(book, documentsText.signedEarlier, those('changed', 'asked')),
    ...warning(book, documentsText.hasWithdrawn, those('withdrawn')),
  ];
}
