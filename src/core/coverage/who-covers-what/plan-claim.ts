// The rule of 'claim-issue': a workgroup leads, contributes to or follows an issue; a second leader only on purpose.
import * as z from 'zod/mini';
import type { Context, Plan } from '../../workbook/command/types';
import { mailObstacle } from '../../people/joining/mail-permission';
import { coChairsOf } from '../../people/joining/memberships';
import { coded, message, render, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues, NamedRow } from '../../workbook/records/rows';
import { saysVacant } from '../../workbook/records/cells';
import { resolveLink } from '../../workbook/records/links';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { dayInWords } from '../../base/dates/words';
import { toWallClock } from '../../base/dates/zones';
import {
  leadersIn,
  partsByIssue,
  partRows,
  partContacts,
  namedIssue,
  namedWorkgroup,
  shownPart,
  type IssuePart,
  type CoveragePart,
  type ShownPart,
} from './parts';
import { isAtWork } from '../../workbook/records/this-cycle';
import { openProposals } from './plan-yield';
import { whosePart, anyName, aName } from './part-input';
import { defineCommand } from '../../workbook/command/define-command';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';
import { coverageParts } from '../../base/vocabulary/words';

const MOST_ANGLE = 2000;

const parts = coverageParts.map(({ key }) => key) as [CoveragePart, ...CoveragePart[]];

const claimInput = z.object({
  /** Id or name in any language, as `workgroup` and `person`. */
  issue: aName,
  /** May be left out by who co-chairs a single workgroup. */
  workgroup: z.optional(anyName),
  part: z.enum(parts),
  /** What is left out stays as it is; '' clears it. */
  angle: z.optional(z.string().check(z.trim(), z.maxLength(MOST_ANGLE))),
  person: z.optional(anyName),
  /** Leads although another workgroup does. */
  evenSo: z.optional(z.boolean()),
  was: heldBefore,
});
export type ClaimIssueInput = z.infer<typeof claimInput>;

export interface ClaimIssueResult {
  /** False when another workgroup leads and the input did not say `evenSo`: nothing was written. */
  readonly claimed: boolean;
  /** The row of Who covers what, '' when none was written. */
  readonly row: string;
  readonly issue: NamedRow;
  readonly workgroup: NamedRow;
  /** The other workgroups that lead; empty unless this one leads or wants to. */
  readonly leaders: readonly ShownPart[];
  /** What one may do instead of leading as well. */
  readonly instead: readonly ('contributes' | 'angle')[];
}

interface Claim {
  readonly issue: string;
  readonly workgroup: string;
  readonly part: CoveragePart;
  readonly angle: string | undefined;
  readonly person: string | undefined;
  /** The upper first. */
  readonly rows: readonly RowOf<'COV'>[];
  /** The parts of all workgroups in the issue. */
  readonly present: readonly IssuePart[];
  /** Tasks that proposed the lead to this workgroup and are answered by it. */
  readonly answers: readonly RowOf<'ACT'>[];
}

function readPerson(book: Book, typed: string | undefined): Outcome<string | undefined> {
  if (typed === undefined) return success(undefined);
  const person = resolveLink(book, ['MEM'], typed);
  if (!person.ok) return saysVacant(typed) ? success('') : person;
  const hasLeft = book.find('MEM', person.value)?.status === 'left';
  return hasLeft
    ? failure(message(whoCoversWhatText.personLeft, { name: book.labelOf('MEM', person.value) }))
    : success(person.value);
}

/** The input without what its person left as it was in the part that the workgroup has. */
function ownInput(
  book: Book,
  input: ClaimIssueInput,
  present: IssuePart | undefined,
): Outcome<ClaimIssueInput> {
  if (!present) return success(input);
  const { part, angle, person } = present;
  const standing = standingFields(book, 'COV', { part, angle, person });
  const own = ownChanges<Partial<ClaimIssueInput>>(input, standing);
  return own.ok ? success({ ...own.value, issue: input.issue, part: own.value.part ?? part }) : own;
}

function read(book: Book, sent: ClaimIssueInput, context: Context): Outcome<Claim> {
  const whose = whosePart(book, sent, context);
  if (!whose.ok) return whose;
  const { issue, workgroup } = whose.value;
  if (!isAtWork(book, workgroup))
    return failure(message(whoCoversWhatText.closedWorkgroup, { workgroup: book.labelOf('WG', workgroup) }));
  const present = partsByIssue(book).get(issue) ?? [];
  const own = ownInput(
    book,
    sent,
    present.find((one) => one.workgroup === workgroup),
  );
  if (!own.ok) return own;
  const input = own.value;
  const person = readPerson(book, input.person);
  if (!person.ok) return person;
  return success({
    issue,
    workgroup,
    part: input.part,
    angle: input.angle,
    person: person.value,
    rows: partRows(book, issue, workgroup),
    present,
    answers: input.part === 'leads' ? openProposals(book, issue, workgroup) : [],
  });
}

/** Others who lead, when this workgroup leads or wants to. */
const rivals = ({ part, present, workgroup }: Claim): readonly IssuePart[] =>
  part === 'leads' ? leadersIn(present).filter((other) => other.workgroup !== workgroup) : [];

const leadsAlready = ({ present, workgroup }: Claim): boolean =>
  leadersIn(present).some((one) => one.workgroup === workgroup);

/** A co-chair who enters a new row is whom to ask; a coordinator who does so for others is not. */
function newRow(wanted: Claim, { actor, newId }: Context): Edit {
  const { issue, workgroup, part, angle = '' } = wanted;
  const usual = actor.coChairs.includes(workgroup) ? actor.person : '';
  return insertRow('COV', newId('COV'), {
    issue,
    workgroup,
    part,
    angle,
    person: wanted.person ?? usual,
  });
}

/** The upper row takes all; the others of the same workgroup say the same part, and nothing of them is lost. */
function partEdits(wanted: Claim, context: Context): readonly Edit[] {
  const { rows, part, angle, person } = wanted;
  if (rows.length === 0) return [newRow(wanted, context)];
  return rows.flatMap((row, index) => {
    const all: SomeValues<'COV'> = {
      part,
      ...(index === 0 && angle !== undefined && { angle }),
      ...(index === 0 && person !== undefined && { person }),
    };
    const changed = changedValues('COV', row, all);
    return Object.keys(changed).length > 0 ? [updateRow('COV', row.id, changed)] : [];
  });
}

/** Who leads besides, and whom to ask. */
function alsoLeads(book: Book, rival: IssuePart): Message {
  const workgroup = book.labelOf('WG', rival.workgroup);
  const person = partContacts(book, rival).join(', ');
  return person === ''
    ? message(whoCoversWhatText.alsoLeadsNobody, { workgroup })
    : message(whoCoversWhatText.alsoLeads, { workgroup, person });
}

/** All that is known of who leads, in one line: since when, whom to ask and the angle. */
function describeRival(book: Book, rival: IssuePart, { language, timeZone }: Context): Message {
  const workgroup = book.labelOf('WG', rival.workgroup);
  const person = partContacts(book, rival).join(', ');
  const day = rival.since === '' ? '' : dayInWords(toWallClock(rival.since, timeZone), language);
  const sentences = [
    day === ''
      ? message(whoCoversWhatText.leadsBefore, { workgroup })
      : message(whoCoversWhatText.leadsSince, { workgroup, day }),
    ...(person === '' ? [] : [message(whoCoversWhatText.askPerson, { person })]),
    ...(rival.angle === '' ? [] : [message(whoCoversWhatText.angleIs, { angle: rival.angle })]),
  ];
  const line = sentences.map((one) => render(one, language)).join(' ');
  return message(whoCoversWhatText.line, { line });
}

/** Whether a co-chair of the workgroup gets digests at all. */
function isReached(book: Book, workgroup: string): boolean {
  return coChairsOf(book.find('WG', workgroup)).some((id) => {
    const person = book.find('MEM', id);
    return person !== undefined && mailObstacle({ ...person, mail: digestOr(person.mail) }) === undefined;
  });
}

/** For digests, wanting one summary is as good as wanting each mail. */
const digestOr = (mail: string): string => (mail === 'digest' ? 'each' : mail);

const NOW = {
  leads: whoCoversWhatText.leadsNow,
  contributes: whoCoversWhatText.contributesNow,
  follows: whoCoversWhatText.followsNow,
} as const;

function summaryOf(book: Book, wanted: Claim, hasChanged: boolean, context: Context): Message[] {
  const { part, rows, angle, present } = wanted;
  const issue = namedIssue(book, wanted.issue, context.language).name;
  const workgroup = book.labelOf('WG', wanted.workgroup);
  const others = rivals(wanted);
  const hasAngle = (angle ?? rows[0]?.angle ?? '').trim() !== '';
  const leaders = leadersIn(present).filter((one) => one.workgroup !== wanted.workgroup);
  return [
    message(NOW[part], { workgroup, issue }),
    ...(hasChanged ? [] : [message(whoCoversWhatText.unchanged)]),
    ...(wanted.answers.length > 0 ? [message(whoCoversWhatText.answered)] : []),
    ...others.flatMap((rival) => {
      const reached = isReached(book, rival.workgroup);
      const words = reached ? whoCoversWhatText.willHear : whoCoversWhatText.willNotHear;
      return [alsoLeads(book, rival), message(words, { workgroup: book.labelOf('WG', rival.workgroup) })];
    }),
    ...(others.length > 0 && !hasAngle ? [message(whoCoversWhatText.giveAngle)] : []),
    ...(part !== 'leads' && leaders.length === 0 ? [message(whoCoversWhatText.gapNow, { issue })] : []),
    ...(rows.length > 1
      ? [
          message(whoCoversWhatText.standsTwice, {
            issue,
            workgroup,
            rows: rows.map(({ rowNumber }) => rowNumber).join(', '),
          }),
        ]
      : []),
  ];
}

function resultOf(book: Book, wanted: Claim, row: string, context: Context): ClaimIssueResult {
  const { language, actor } = context;
  return {
    claimed: row !== '',
    row,
    issue: namedIssue(book, wanted.issue, language),
    workgroup: namedWorkgroup(book, wanted.workgroup),
    leaders: rivals(wanted).map((rival) => shownPart(book, rival, actor, language)),
    instead: row === '' ? ['contributes', 'angle'] : [],
  };
}

/** What stands in the way, and what one can do: nothing is written. */
function warning(book: Book, wanted: Claim, context: Context): Plan<ClaimIssueResult> {
  const issue = namedIssue(book, wanted.issue, context.language).name;
  const summary = [
    coded('headline', message(whoCoversWhatText.notYet, { issue })),
    ...rivals(wanted).map((rival) => describeRival(book, rival, context)),
    message(whoCoversWhatText.offers),
  ];
  return { edits: [], effects: [], result: resultOf(book, wanted, '', context), summary };
}

/**
 * Enters the part of a workgroup, or changes the row that it has on the issue; its notes stay. Where another workgroup
 * leads, leading as well needs `evenSo`: without it nothing is written, and the answer says who leads, whom to ask,
 * since when and what to do instead. Leading answers a task that proposed it. Co-chairs act for their workgroups, coordinators for all that are not closed.
 */
export const claimIssue = defineCommand({
  name: 'claim-issue',
  title: whoCoversWhatText.claimTitle,
  audience: 'co-chair',
  pace: 'short',
  input: claimInput,
  reads: ['COV', 'ISS', 'WG', 'MEM', 'ACT'],
  plan: (book, input, context): Outcome<Plan<ClaimIssueResult>> => {
    const reading = read(book, input, context);
    if (!reading.ok) return reading;
    const wanted = reading.value;
    const isNewClash = rivals(wanted).length > 0 && !leadsAlready(wanted);
    if (isNewClash && input.evenSo !== true) return success(warning(book, wanted, context));
    const changes = [
      ...partEdits(wanted, context),
      ...wanted.answers.map(({ id }) => updateRow('ACT', id, { status: 'done' })),
    ];
    const row = wanted.rows[0]?.id ?? changes[0]?.id ?? '';
    return success({
      edits: changes,
      effects: [],
      result: resultOf(book, wanted, row, context),
      summary: summaryOf(book, wanted, changes.length > 0, context),
    });
  },
});
