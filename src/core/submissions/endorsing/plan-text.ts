// The rule of 'endorse-text': one text to be read before it is signed, what changed since one's own signed it, one's own
// texts beside it, and, for those who may ask, who waits.
import * as z from 'zod/mini';
import { render } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayAct, mayAddRow } from '../../workbook/rights/rights';
import { joinedParts } from '../../base/text/text-parts';
import type { NamedRow, RowOf } from '../../workbook/records/rows';
import { isUnderWay } from '../../workbook/records/this-cycle';
import * as t from '../../words/submissions/endorsing';
import { endorsementAgreed } from './endorsement-agreements';
import { changedAsks, changedParagraphs, shareOfWordsChanged, type ChangedParagraph } from './difference';
import { mayAskEndorsers } from './may-ask';
import { thoseFor } from './plan-ask';
import { isCorrectable } from './plan-correct';
import { daysInWords, firstLinesOf, isOwn } from './plan-endorsing-list';
import { mayChange } from '../registering/permissions';
import { signOnDays, type SignOnDays } from './sign-on-days';
import { keptSignedText } from './signed-text';
import {
  boundTo,
  endorsementsIn,
  isNamedInPublic,
  isSigned,
  endorserName,
  signingOf,
  type Endorsement,
  type SigningContext,
} from './endorsement-status';
import { signingObstacle } from './signing-closed';
import { organizationsOf, submissionMeant, whoFields } from './who-signs';

const textInput = z.object({ submission: whoFields.submission });

/** A signature as the form shows it. */
export interface OwnSignature extends NamedRow {
  /** Ids; one of them is ''. */
  readonly organization: string;
  readonly person: string;
  readonly role: 'co-submitter' | 'endorser';
  readonly standing: Endorsement['standing'];
  readonly signatory: string;
  readonly printedName: string;
  readonly logo: boolean;
  readonly shown: string;
  readonly version: number;
  /** What changed since it was signed. */
  readonly change: {
    readonly kind: Endorsement['change'];
    readonly percent: number;
    readonly paragraphs: readonly ChangedParagraph[];
    readonly asksAdded: readonly string[];
    readonly asksRemoved: readonly string[];
  };
}

export interface EndorseTextResult extends NamedRow {
  readonly lead: string;
  readonly summary: string;
  readonly text: string;
  readonly asks: readonly string[];
  readonly version: number;
  /** Fingerprint of what is shown, to be sent along by who signs it. */
  readonly hash: string;
  readonly days: SignOnDays['state'];
  readonly daysText: string;
  /** Why one cannot sign it in this role today, '' where one can. */
  readonly refused: Readonly<Record<Endorsement['role'], string>>;
  /** One's own signatures, and those for whom a coordinator may speak. */
  readonly signatures: readonly OwnSignature[];
  /** For whom one may sign: one's own organizations, for coordinators all. */
  readonly organizations: readonly NamedRow[];
  /** For coordinators: who may sign for themselves, and whose word they pass on. */
  readonly people: readonly (NamedRow & { readonly listed: boolean })[];
  readonly ownOrganizations: readonly string[];
  /** Whether one agreed to be named. */
  readonly isListed: boolean;
  /** Whether a word of one's own is wanted. */
  readonly isWanted: boolean;
  /** Who stands on the cover and in the annex by name; `counted` are not named. */
  readonly coSubmitters: readonly string[];
  readonly endorsers: readonly string[];
  readonly counted: number;
  /** One's own texts, to be read beside it. */
  readonly ours: readonly (NamedRow & { readonly firstLines: string; readonly text: string })[];
  /** Own submissions that give way to it, as was agreed and as far as one may withdraw them. */
  readonly instead: readonly NamedRow[];
  readonly desk: Desk | null;
}

/** For those who may ask. */
export interface Desk {
  readonly proposed: readonly string[];
  readonly changed: readonly { readonly name: string; readonly why: string }[];
  /** Who was asked and has not answered. */
  readonly silent: readonly string[];
  readonly signed: number;
  /** Whether the text as it is now may be marked as a correction. */
  readonly mayCorrect: boolean;
  /** All who signed and may be named, in one line, to thank them in public. */
  readonly thanks: string;
}

const PERCENT = 100;

function changeFor(
  { book, submission, now }: SigningContext,
  { row, change }: Endorsement,
): OwnSignature['change'] {
  const kept = row && change !== 'none' ? keptSignedText(book, submission.id, boundTo(row)) : undefined;
  if (!kept) return { kind: change, percent: 0, paragraphs: [], asksAdded: [], asksRemoved: [] };
  const asks = changedAsks(kept.asks, now.asks);
  return {
    kind: change,
    percent: Math.ceil(shareOfWordsChanged(kept.text, now.text) * PERCENT),
    paragraphs: changedParagraphs(kept.text, now.text),
    asksAdded: asks.added,
    asksRemoved: asks.removed,
  };
}

function signature(signing: SigningContext, one: Endorsement): OwnSignature {
  const { row, organization, person, role, standing } = one;
  return {
    ...{ id: row?.id ?? '', name: endorserName(signing.book, one), organization, person, role, standing },
    signatory: row?.signatory ?? '',
    printedName: row?.printedName ?? '',
    logo: row?.logo ?? false,
    shown: row?.shown || 'public',
    version: row?.textVersion ?? 0,
    change: changeFor(signing, one),
  };
}

const WHY = {
  none: t.textIsOther,
  small: t.textIsOther,
  large: t.textIsOther,
  asks: t.asksAreOther,
  late: t.changedLate,
};

function deskOf(
  signing: SigningContext,
  all: readonly Endorsement[],
  { actor, language }: Context,
): Desk | null {
  const { book, submission } = signing;
  if (!mayAskEndorsers(book, submission, actor)) return null;
  const changed = thoseFor('change', all, signing);
  const signed = all.filter(isSigned);
  const names = signed.filter(isNamedInPublic).map((one) => one.row?.printedName || endorserName(book, one));
  const spoken = all.filter(({ standing }) => standing === 'signed' || standing === 'changed');
  return {
    proposed: thoseFor('word', all, signing).map((one) => endorserName(book, one)),
    changed: changed.map((one) => ({ name: endorserName(book, one), why: WHY[one.change][language] })),
    silent: all
      .filter((one) => one.standing === 'asked' && !changed.includes(one))
      .map((one) => endorserName(book, one)),
    signed: signed.length,
    mayCorrect:
      spoken.some(isCorrectable) && spoken.every(({ change }) => change !== 'large' && change !== 'asks'),
    thanks: [...names].sort((one, other) => one.localeCompare(other, language)).join('; '),
  };
}

const WANTED: readonly Endorsement['standing'][] = ['proposed', 'asked', 'changed'];
const MOST_OWN = 5;

/** Texts of the actor, of their organizations and of the workgroups that they co-chair. */
function ownTexts(book: Book, submission: RowOf<'SUB'>, { actor }: Context): EndorseTextResult['ours'] {
  const organizations = organizationsOf(book, actor.person);
  const isTheirs = ({ authors, workgroup, leadOrganization }: RowOf<'SUB'>): boolean =>
    authors.includes(actor.person) ||
    actor.coChairs.includes(workgroup) ||
    organizations.includes(leadOrganization);
  return book
    .rows('SUB')
    .filter((row) => row.id !== submission.id && isUnderWay(row) && isTheirs(row))
    .slice(0, MOST_OWN)
    .map((row) => {
      const text = joinedParts(book.rows('TXT').filter((part) => part.submission === row.id));
      return { id: row.id, name: row.title, firstLines: firstLinesOf(text || row.summary), text };
    });
}

function whoMaySign(book: Book, { id: submission }: RowOf<'SUB'>, { actor, language }: Context) {
  const maySign = (organization: string): boolean =>
    mayAddRow(book, 'END', { submission, organization, person: '' }, actor);
  const byName = (one: NamedRow, other: NamedRow): number => one.name.localeCompare(other.name, language);
  const here = book.rows('MEM').filter(({ status }) => status !== 'left');
  const people = mayAct('pass on an endorsement', actor) ? here : [];
  return {
    ownOrganizations: organizationsOf(book, actor.person),
    isListed: book.find('MEM', actor.person)?.listed ?? false,
    organizations: book
      .rows('ORG')
      .flatMap(({ id }) => (maySign(id) ? [{ id, name: book.labelOf('ORG', id) }] : []))
      .sort(byName),
    people: people.map(({ id, listed }) => ({ id, name: book.labelOf('MEM', id), listed })).sort(byName),
  };
}

const namesOf = (book: Book, those: readonly Endorsement[]): readonly string[] =>
  those.filter(isNamedInPublic).map((one) => one.row?.printedName || endorserName(book, one));

/** Who stands behind the text: by name, and how many more. */
function whoStands(book: Book, all: readonly Endorsement[]) {
  const signed = all.filter(isSigned);
  const named = (role: Endorsement['role']) =>
    namesOf(
      book,
      signed.filter((one) => one.role === role),
    );
  return {
    coSubmitters: named('co-submitter'),
    endorsers: named('endorser'),
    counted: signed.filter((one) => !isNamedInPublic(one)).length,
  };
}

/** Said before the form is filled in, and again by the command. */
function refusedIn(signing: SigningContext, all: readonly Endorsement[], context: Context) {
  const { book, submission, now } = signing;
  const { actor, language } = context;
  const isAwaited = all.filter(isOwn(book, actor.person)).some(({ standing }) => standing !== 'withdrawn');
  const mayAnyTime = mayAct('endorse outside the days for it', actor) || isAwaited;
  const why = (role: Endorsement['role']): string => {
    const problem = signingObstacle(book, { submission, now, role, mayAnyTime }, context);
    return problem ? render(problem, language) : '';
  };
  return { 'co-submitter': why('co-submitter'), endorser: why('endorser') };
}

function planText(
  book: Book,
  input: z.infer<typeof textInput>,
  context: Context,
): Outcome<Plan<EndorseTextResult>> {
  const found = submissionMeant(book, input.submission);
  if (!found.ok) return found;
  const submission = found.value;
  const { actor } = context;
  const signing = signingOf(book, submission, context);
  const all = endorsementsIn(signing);
  const days = signOnDays(book, submission, context);
  const isMine = isOwn(book, actor.person);
  const seesAll = mayAct('see all endorsements of a text', actor);
  const result: EndorseTextResult = {
    ...{ id: submission.id, name: submission.title || submission.label },
    lead: submission.leadOrganization && book.labelOf('ORG', submission.leadOrganization),
    summary: submission.summary,
    ...signing.now,
    days: days.state,
    daysText: daysInWords(days, context),
    refused: refusedIn(signing, all, context),
    signatures: all.filter((one) => seesAll || isMine(one)).map((one) => signature(signing, one)),
    ...whoMaySign(book, submission, context),
    isWanted: all.some((one) => isMine(one) && WANTED.includes(one.standing)),
    ...whoStands(book, all),
    ours: ownTexts(book, submission, context),
    instead: endorsementAgreed(book, submission.id)
      .filter((row) => mayChange(book, actor, row))
      .map(({ id, title }) => ({ id, name: title })),
    desk: deskOf(signing, all, context),
  };
  return success({ edits: [], effects: [], result, summary: [] });
}

/** One text with all that one reads before signing it. */
export const endorseText = defineCommand({
  name: 'endorse-text',
  title: t.textTitle,
  audience: 'member',
  pace: 'query',
  input: textInput,
  reads: ['SUB', 'END', 'SGT', 'TXT', 'VER', 'ASK', 'ORG', 'MEM', 'PAR', 'WG', 'TIM', 'OVL'],
  plan: planText,
});
