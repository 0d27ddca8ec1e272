// The rule of 'endorse': an organization or a person signs a submission as it is now, or says yes to it anew.
import * as z from 'zod/mini';
import { endorsementNames, endorsementRoles, wordText, type KeyOf } from '../../base/vocabulary/words';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { today } from '../../base/dates/zones';
import { heldBefore, ownChanges } from '../../workbook/command/changed-fields';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { mayAct } from '../../workbook/rights/rights';
import { insertRow, updateRow, type Edit } from '../../workbook/records/edits';
import type { RowOf, SomeValues } from '../../workbook/records/rows';
import { standingFields } from '../../workbook/this-row/standing-fields';
import { mayChange } from '../registering/permissions';
import * as t from '../../words/submissions/endorsing';
import * as titles from '../../words/workbook/menu';
import { endorsementAgreed, oppositesOf, standsBehind } from './endorsement-agreements';
import { keepEdits, textNow, type TextNow } from './signed-text';
import { endorserName, rowOfWho } from './endorsement-status';
import { signingObstacle } from './signing-closed';
import { aName, whoFields, signersMeant, type SignerNames } from './who-signs';
import { broughtOnce } from '../../base/point';
import { TASKS_TO_ENDORSE } from './merge-tasks';

type Role = KeyOf<typeof endorsementRoles>;
type Shown = KeyOf<typeof endorsementNames>;

const endorseInput = z.object({
  ...whoFields,
  role: z.optional(z.enum(endorsementRoles.map(({ key }) => key) as [Role, ...Role[]])),
  signatory: z.optional(aName),
  printedName: z.optional(aName),
  logo: z.optional(z.boolean()),
  shown: z.optional(z.enum(endorsementNames.map(({ key }) => key) as [Shown, ...Shown[]])),
  /** Fingerprint of the text that the signer saw: where it is another by now, nothing is signed. */
  seen: z.optional(aName),
  /** Id of an own submission that is withdrawn with it, as co-chairs agreed. */
  instead: z.optional(aName),
  was: heldBefore,
});
type EndorseInput = z.infer<typeof endorseInput>;

export interface EndorseResult {
  readonly submission: string;
  readonly role: Role;
  /** Whether this is a first word, not a renewed or changed one. */
  readonly isNew: boolean;
}

interface Signature extends SignerNames {
  readonly row: RowOf<'END'> | undefined;
  readonly now: TextNow;
  readonly input: EndorseInput;
  readonly role: Role;
  readonly shown: Shown;
}

/** Who was asked or named before the last day may still answer after it. */
const isExpected = ({
  row,
  organization,
  submission,
}: Pick<Signature, 'row' | 'organization' | 'submission'>): boolean =>
  row ? row.status !== 'withdrawn' : organization !== '' && submission.coSubmitters.includes(organization);

const isSignatoryKnown = ({ input, row }: Signature): boolean =>
  (input.signatory ?? row?.signatory ?? '').trim() !== '';

function refusal(book: Book, signature: Signature, context: Context): Message | undefined {
  const { organization, person, saidBy, role, shown, input } = signature;
  if (input.seen !== undefined && input.seen !== signature.now.hash) return message(t.changedMeanwhile);
  if (role === 'co-submitter' && organization === '') return message(t.onlyOrganizations);
  if (role === 'co-submitter' && shown === 'counted') return message(t.coSubmittersAreNamed);
  if (saidBy === '' && !isSignatoryKnown(signature))
    return message(t.onWhoseWord, { name: endorserName(book, signature) });
  const isOthers = person !== '' && person !== context.actor.person;
  if (isOthers && shown === 'public' && !isListed(book, person))
    return message(t.notToBeNamed, { name: book.labelOf('MEM', person) });
  const mayAnyTime = mayAct('endorse outside the days for it', context.actor) || isExpected(signature);
  return signingObstacle(book, { ...signature, mayAnyTime }, context);
}

const isListed = (book: Book, person: string): boolean => book.find('MEM', person)?.listed === true;

/** A person who did not agree to be named is only counted unless they say otherwise. */
function usuallyShown(book: Book, { person }: SignerNames): Shown {
  return person !== '' && !isListed(book, person) ? 'counted' : 'public';
}

/** What stands there for what the input leaves out; without what its person left as it was. */
function readSignature(book: Book, input: EndorseInput, context: Context): Outcome<Signature> {
  const who = signersMeant(book, input, context);
  if (!who.ok) return who;
  const row = rowOfWho(book, who.value.submission.id, who.value);
  const { role, signatory, printedName, logo, shown } = row ?? {};
  const held = { role, signatory, printedName, logo, shown };
  const own = row
    ? ownChanges(input, standingFields(book, 'END', held as Record<string, string | boolean>))
    : success(input);
  if (!own.ok) return own;
  const isNamed = who.value.submission.coSubmitters.includes(who.value.organization);
  return success({
    ...who.value,
    row,
    input: own.value,
    now: textNow(book, who.value.submission),
    role: own.value.role ?? ((role || (isNamed ? 'co-submitter' : 'endorser')) as Role),
    shown: own.value.shown ?? (row && row.hash !== '' ? (shown as Shown) : usuallyShown(book, who.value)),
  });
}

function valuesOf({ input, role, shown, now, saidBy }: Signature, context: Context): SomeValues<'END'> {
  const { signatory, printedName, logo } = input;
  return {
    ...{ role, shown, status: 'signed', signedBy: saidBy, at: today(context) },
    ...{ hash: now.hash, textVersion: now.version, toldHash: '', toldVersion: null },
    ...(signatory !== undefined && { signatory: signatory.trim() }),
    ...(printedName !== undefined && { printedName: printedName.replace(/[;\s]+/g, ' ').trim() }),
    ...(logo !== undefined && { logo }),
  };
}

/** The submission's row names the co-submitters: who becomes one is added, who becomes an endorser taken off. */
function namingEdits({ submission, organization, role }: Signature): readonly Edit[] {
  const others = submission.coSubmitters.filter((id) => id !== organization);
  const isNamed = others.length < submission.coSubmitters.length;
  if (isNamed === (role === 'co-submitter')) return [];
  const coSubmitters = isNamed ? others : [...others, organization];
  return [updateRow('SUB', submission.id, { coSubmitters })];
}

interface Given {
  readonly edits: readonly Edit[];
  readonly said: readonly Message[];
}

/** The own submission that gives way, where the actor may withdraw it and co-chairs agreed so; its task is done. */
function givingWay(book: Book, { submission, input }: Signature, context: Context): Given {
  const own = endorsementAgreed(book, submission.id).find(({ id }) => id === input.instead);
  if (!own || !mayChange(book, context.actor, own)) return { edits: [], said: [] };
  const tasks = broughtOnce(context.brought, TASKS_TO_ENDORSE)(book, own, submission);
  return {
    edits: [
      updateRow('SUB', own.id, { status: 'withdrawn' }),
      ...tasks.map(({ id }) => updateRow('ACT', id, { status: 'done' })),
    ],
    said: [message(t.gaveWay, { title: own.title })],
  };
}

function warnings(book: Book, signature: Signature): readonly Message[] {
  const { submission, organization } = signature;
  const opposed = oppositesOf(book, submission.id).filter(({ other }) =>
    standsBehind(book, signature, other),
  );
  const lead = organization === '' ? undefined : book.find('ORG', organization);
  const isUnlisted = lead !== undefined && !lead.listed && signature.shown === 'public';
  return [
    ...opposed.map(({ other, asks }) =>
      message(t.signsOpposite, { name: endorserName(book, signature), title: other.title, asks }),
    ),
    ...(isUnlisted ? [message(t.namesOrganization, { name: lead.name })] : []),
  ];
}

function saidOf(book: Book, signature: Signature): Message {
  const { submission, role, row, now, saidBy } = signature;
  const values = { name: endorserName(book, signature), title: submission.title, version: now.version };
  if (row && row.hash !== '' && row.hash !== now.hash) return message(t.signedAnew, values);
  return saidBy === '' || role === 'endorser'
    ? message(t.signed, { ...values, role: wordText(endorsementRoles, role) })
    : message(t.confirmed, values);
}

function planEndorse(book: Book, input: EndorseInput, context: Context): Outcome<Plan<EndorseResult>> {
  const reading = readSignature(book, input, context);
  if (!reading.ok) return reading;
  const signature = reading.value;
  const problem = refusal(book, signature, context);
  if (problem) return failure(problem);
  const { submission, organization, person, row, now, role } = signature;
  const values = valuesOf(signature, context);
  const whose = { submission: submission.id, organization, person };
  const gaveWay = givingWay(book, signature, context);
  return success({
    edits: [
      row
        ? updateRow('END', row.id, values)
        : insertRow('END', context.newId('END'), { ...whose, ...values }),
      ...keepEdits(book, submission.id, now, context),
      ...namingEdits(signature),
      ...gaveWay.edits,
    ],
    effects: [],
    result: { submission: submission.id, role, isNew: !row || row.hash === '' },
    summary: [saidOf(book, signature), ...gaveWay.said, ...warnings(book, signature)],
  });
}

/** Signs a submission for one's organization, for oneself, or on somebody's word. */
export const endorse = defineCommand({
  name: 'endorse',
  title: titles.endorse,
  audience: 'member',
  pace: 'short',
  input: endorseInput,
  reads: ['SUB', 'END', 'SGT', 'TXT', 'ASK', 'ORG', 'MEM', 'PAR', 'WG', 'TIM', 'OVL', 'ACT'],
  plan: planEndorse,
});
