// The rule of 'register-submission': a new submission, or changes to one, with its organizations and asks.
import { ruleRefusal } from '../../workbook/command/row-rules';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import { foldedText } from '../../language/reading/words';
import { type Message, message } from '../../base/messages/text';
import { type Outcome, failure, success } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { changedValues } from '../../workbook/records/changed-values';
import { type Edit, insertRow, updateRow } from '../../workbook/records/edits';
import { rowNamed } from '../../workbook/records/links';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { type AskChanges, NO_ASK_CHANGES, askChanges } from './asks';
import { internalDueFrom, keptLimit, officialDueFor } from './limits';
import { mayActFor, mayChange } from './permissions';
import {
  type ReadInput,
  readInput,
  registerInput,
  type RegisterSubmissionInput,
  wholeInput,
  type WholeInput,
} from './register-input';
import { sheetSpec } from '../../workbook/schema/sheets';
import { SPOKEN_KINDS } from '../kinds/kinds';
import { lengthOf, usualDays } from './speech';
import { secondIndividual } from './second-individual';
import { TEXT_OF_OTHERS } from '../../base/vocabulary/words';
import { isActiveThisCycle } from '../../workbook/records/this-cycle';
import * as registeringText from '../../words/submissions/registering';
import * as titles from '../../words/workbook/menu';
import { broughtOnce } from '../../base/point';
import { SIGNATURES_OF_ASKS } from './signature-count';

export interface RegisterSubmissionResult {
  readonly id: string;
  readonly created: boolean;
  /** Its text was taken in already. */
  readonly hasText: boolean;
  /** Most words, null for no limit. */
  readonly limit: number | null;
  /** Of what is spoken. */
  readonly minutes: number | null;
}

type Values = SomeValues<'SUB'>;

const titleKey = (title: string): string => foldedText(title) || title.trim();

const NO_SUBMISSION = {
  ...{ kind: '', leadOrganization: '', translationOf: '', language: '' },
  ...{ limit: null, minutes: null },
} as const;

/** What stands in the way, if anything. */
function refusal(
  book: Book,
  read: ReadInput,
  existing: RowOf<'SUB'> | undefined,
  context: Context,
): Message | undefined {
  const workgroup = book.labelOf('WG', read.workgroup);
  if (existing && !mayChange(book, context.actor, existing)) {
    const of = existing.workgroup ? book.labelOf('WG', existing.workgroup) : workgroup;
    return message(registeringText.notYours, { workgroup: of, title: existing.title });
  }
  if (!mayActFor(book, context.actor, read.person, read.workgroup))
    return message(registeringText.notForOthers, { workgroup });
  if (existing) return undefined;
  const same = book
    .rows('SUB')
    .find(
      (row) =>
        isActiveThisCycle(row) &&
        row.workgroup === read.workgroup &&
        titleKey(row.title) === titleKey(read.title) &&
        row.authors.includes(read.person),
    );
  return same && message(registeringText.alreadyThere, { title: same.title, workgroup, id: same.id });
}

/** The values of the form that were given. */
function givenValues(read: ReadInput, input: WholeInput): Values {
  return {
    title: read.title,
    kind: input.kind,
    workgroup: read.workgroup,
    ...(read.issues && { issues: read.issues }),
    ...(read.mainIssue !== undefined && { mainIssue: read.mainIssue }),
    ...(read.leadOrganization !== undefined && { leadOrganization: read.leadOrganization }),
    ...(read.translationOf !== undefined && { translationOf: read.translationOf }),
    ...(input.language !== undefined && { language: input.language }),
    ...(read.coSubmitters && { coSubmitters: read.coSubmitters }),
    ...(input.summary !== undefined && { summary: input.summary.trim() }),
    ...(input.status !== undefined && { status: input.status }),
    ...(input.uploadReason !== undefined && { uploadReason: input.uploadReason }),
    ...read.speech,
  };
}

function newValues(book: Book, given: Values, read: ReadInput, input: WholeInput, context: Context): Values {
  // The day for texts of the report is none for what is spoken about it later, nor for what others write.
  const hasOwnDays = SPOKEN_KINDS.includes(input.kind) || input.kind === TEXT_OF_OTHERS;
  const internalDue = hasOwnDays ? '' : internalDueFrom(context);
  const officialDue = officialDueFor(input.kind, context);
  return {
    mainIssue: read.issues?.[0] ?? '',
    ...given,
    ...usualDays(book, input.kind, given, context),
    authors: read.person === '' ? [] : [read.person],
    limit: keptLimit(input.kind, context),
    ...(internalDue !== '' && { internalDue }),
    ...(officialDue !== '' && !given.officialDue && { officialDue }),
  };
}

/** Changed values of a row. A limit that is the usual one follows the kind; one that somebody set stays. */
function changesOf(
  row: RowOf<'SUB'>,
  given: Values,
  { person }: ReadInput,
  { kind, for: author }: WholeInput,
  context: Context,
): Values {
  const isUsualLimit = row.limit === null || row.limit === keptLimit(row.kind, context);
  const isNewAuthor = author !== undefined && person !== '' && !row.authors.includes(person);
  return changedValues('SUB', row, {
    ...given,
    ...(isUsualLimit && { limit: keptLimit(kind, context) }),
    ...(isNewAuthor && { authors: [...row.authors, person] }),
  });
}

const lengthMessage = (limit: number, minutes: number | null): Message =>
  minutes === null
    ? message(registeringText.withinLimit, { limit })
    : message(registeringText.withinMinutes, { minutes, limit });

function summaryOf(read: ReadInput, result: RegisterSubmissionResult, asks: AskChanges): Message[] {
  const { created, limit, minutes } = result;
  const { title, newNames } = read;
  const summaryMessages: (readonly [boolean, Message])[] = [
    [true, message(created ? registeringText.registered : registeringText.changed, { title })],
    [created && limit !== null, lengthMessage(limit ?? 0, minutes)],
    [newNames.length > 0, message(registeringText.newOrganizations, { names: newNames.join(', ') })],
    [asks.added > 0, message(registeringText.asksAdded, { count: asks.added })],
    [asks.reworded > 0, message(registeringText.asksReworded, { count: asks.reworded })],
    [asks.removed > 0, message(registeringText.asksRemoved, { count: asks.removed })],
  ];
  return summaryMessages.flatMap(([applies, sentence]) => (applies ? [sentence] : []));
}

/** Where each ask stands that stays although it was taken out, and how many have signed the asks as they were. */
function aboutAsks(book: Book, submission: string, asks: AskChanges, { brought }: Context): Message[] {
  const tab = sheetSpec('ASK').title;
  const stays = asks.kept.map(({ id, row }) =>
    message(registeringText.askStays, { ask: book.labelOf('ASK', id), tab, row }),
  );
  const isOther = asks.added + asks.reworded + asks.removed > 0;
  const count = isOther ? broughtOnce(brought, SIGNATURES_OF_ASKS)(book, submission) : 0;
  const panel = titles.endorse;
  return count === 0 ? stays : [...stays, message(registeringText.asksWereSigned, { count, panel })];
}

interface Sent {
  /** The submission to change; undefined for a new one. */
  readonly existing: RowOf<'SUB'> | undefined;
  readonly input: WholeInput;
}

function readSent(book: Book, input: RegisterSubmissionInput): Outcome<Sent> {
  const { id = '' } = input;
  const named = rowNamed(book, 'SUB', id);
  if (!named.ok) return named;
  const existing = named.value;
  if (id !== '' && !existing) return failure(message(registeringText.unknownSubmission, { id }));
  const whole = wholeInput(book, input, existing);
  return whole.ok ? success({ existing, input: whole.value }) : whole;
}

function editsOf(existing: RowOf<'SUB'> | undefined, id: string, values: Values): readonly Edit[] {
  if (!existing) return [insertRow('SUB', id, values)];
  return Object.keys(values).length > 0 ? [updateRow('SUB', id, values)] : [];
}

/**
 * Registers a submission or changes the one with the given id. What the input leaves out stays; asks are matched by
 * their words. A title that the person has registered in the workgroup before is refused, unless the id is given.
 */
function planRegisterSubmission(
  book: Book,
  sent: RegisterSubmissionInput,
  context: Context,
): Outcome<Plan<RegisterSubmissionResult>> {
  const found = readSent(book, sent);
  if (!found.ok) return found;
  const { existing, input } = found.value;
  const reading = readInput(book, input, context);
  if (!reading.ok) return reading;
  const read = reading.value;
  const problem = refusal(book, read, existing, context);
  if (problem) return failure(problem);

  const id = existing?.id ?? context.newId('SUB');
  const given = givenValues(read, input);
  const values = existing
    ? changesOf(existing, given, read, input, context)
    : newValues(book, given, read, input, context);
  const change = { sheet: 'SUB', row: { ...existing }, changes: { ...values } } as const;
  const refused = ruleRefusal(book, change, context);
  if (refused) return failure(refused);
  const issues = read.issues ?? existing?.issues ?? [];
  const askedBy = { submission: id, workgroup: read.workgroup, issues };
  const asks = input.asks
    ? askChanges(book, input.asks, askedBy, () => context.newId('ASK'))
    : NO_ASK_CHANGES;
  const edits = [...read.inserts, ...editsOf(existing, id, values), ...asks.edits];

  const whole = { ...NO_SUBMISSION, ...existing, ...values, id };
  const hasText = (existing?.textVersion ?? 0) > 0;
  const result = { id, created: !existing, hasText, ...lengthOf(whole.kind, context, whole) };
  const summary = [
    ...summaryOf(read, result, asks),
    ...aboutAsks(book, id, asks, context),
    ...secondIndividual(book, whole),
  ];
  return success({ edits, effects: [], result, summary });
}

/** Registers a submission, or changes the one with the given id. */
export const registerSubmission = defineCommand({
  name: 'register-submission',
  title: titles.registerSubmission,
  audience: 'member',
  pace: 'short',
  input: registerInput,
  reads: ['SUB', 'ASK', 'ORG', 'WG', 'ISS', 'MEM', 'REV', 'END', 'SET', 'TIM'],
  plan: planRegisterSubmission,
});
