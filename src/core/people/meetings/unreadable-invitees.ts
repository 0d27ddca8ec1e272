// Who may be missing among those who hear of a meeting, because a link that leads to them cannot be read.
import type { Book, CellProblem } from '../../workbook/records/book';
import { receives } from '../../base/vocabulary/levels';
import { foldText } from '../../base/text/fold';
import { participantOf } from '../joining/memberships';
import { unreadableLinks, typedIn } from '../letters/unreadable-links';

export interface Audience {
  /** Id of the meeting; one that is not planned yet is on no sheet. */
  readonly id: string;
  readonly title: string;
  readonly workgroups: readonly string[];
  /** Ids of those who are known to be concerned. */
  readonly people: readonly string[];
  readonly includeInformed: boolean;
}

type Asked = Pick<CellProblem, 'id' | 'column'>;

/** A row of Participation whose workgroup may be one of these, or whose person cannot be read. */
function inParticipation(book: Book, { id, column }: Asked, audience: Audience): string | undefined {
  const row = book.find('PAR', id);
  if (!row || row.status === 'left') return undefined;
  if (!audience.includeInformed && !receives(row.level, 'invitations')) return undefined;
  const person = participantOf(row);
  if (column === 'workgroup') return person || typedIn(row, 'person') || typedIn(row, 'representedBy');
  return person === '' && audience.workgroups.includes(row.workgroup) ? typedIn(row, column) : undefined;
}

function inInvitations(book: Book, { id, column }: Asked, audience: Audience): string | undefined {
  const row = book.find('INV', id);
  if (!row) return undefined;
  if (column === 'person') return row.meeting === audience.id ? typedIn(row, column) : undefined;
  // Invitations to meetings that were deleted stay; only what looks like this one is asked about.
  const [typed, title] = [foldText(typedIn(row, 'meeting')), foldText(audience.title)];
  return typed.includes(title) || title.includes(typed) ? row.person || typedIn(row, 'person') : undefined;
}

function hiddenIn(book: Book, problem: CellProblem, audience: Audience): string | undefined {
  const { sheet, id, column } = problem;
  if (sheet === 'PAR') return inParticipation(book, problem, audience);
  if (sheet === 'INV') return inInvitations(book, problem, audience);
  if (sheet === 'MTG') return id === audience.id ? '' : undefined;
  const group = book.find('WG', id);
  const isCoChair = column === 'coChair1' || column === 'coChair2';
  return group && isCoChair && audience.workgroups.includes(id) ? typedIn(group, column) : undefined;
}

/** What could not be read, with sheet and row, and who may be missing because of it. */
export function unreadableInvitees(book: Book, audience: Audience): readonly CellProblem[] {
  const known = new Set(audience.people);
  return unreadableLinks(book, ['PAR', 'WG', 'INV', 'MTG'], (problem) => {
    const who = hiddenIn(book, problem, audience);
    return who !== undefined && known.has(who) ? undefined : who;
  });
}
