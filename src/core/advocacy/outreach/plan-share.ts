// The rule of 'share': one new row of Shared resources, or of Outreach for what is told in public.
import * as z from 'zod/mini';
import { isDate, isDateTime, isWebAddress } from '../../base/dates/formats';
import { today } from '../../base/dates/zones';
import { message, type Message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { foldText } from '../../base/text/fold';
import { mayBeWord } from '../../base/vocabulary/open-lists';
import { outreachPlaces } from '../../base/vocabulary/words';
import { aName, typedName } from '../../follow-up/input-parts';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import { insertRow, type Edit } from '../../workbook/records/edits';
import { resolveLinks } from '../../workbook/records/links';
import * as t from '../../words/advocacy/outreach';

const LONGEST_LINK = 2000;
const MOST_NAMED = 100;
const names = z.optional(z.array(typedName).check(z.maxLength(MOST_NAMED)));
const keysOf = <Key extends string>(words: readonly { readonly key: Key }[]): [Key, ...Key[]] =>
  words.map(({ key }) => key) as [Key, ...Key[]];

/** The key of a word, one of the coalition's own, or '' for none. */
const listWord = z.string().check(z.refine((typed) => typed === '' || mayBeWord(typed)));

const shareInput = z.object({
  /** A resource for one another, or something told in public. */
  kind: z.enum(['resource', 'told']),
  title: aName,
  /** From https:// on. A resource needs one; what is still to appear has none yet. */
  link: z.optional(z.string().check(z.trim(), z.maxLength(LONGEST_LINK))),
  workgroups: names,
  issues: names,
  /** Of a resource. */
  language: z.optional(listWord),
  /** Of what is told: `YYYY-MM-DD`, left out for today. */
  date: z.optional(typedName),
  channel: z.optional(listWord),
  place: z.optional(z.enum(keysOf(outreachPlaces))),
  /** `YYYY-MM-DDTHH:MM` by the coalition's clock, '' for none: nobody shares it before. */
  embargo: z.optional(typedName),
});
export type ShareInput = z.infer<typeof shareInput>;

export interface ShareResult {
  /** The row; of one that said the same already, when there is one. */
  readonly row: string;
  readonly isNew: boolean;
}

interface Common {
  readonly title: string;
  readonly link: string;
  readonly workgroups: readonly string[];
  readonly issues: readonly string[];
}

function readCommon(book: Book, input: ShareInput): Outcome<Common> {
  const { title, link = '', kind } = input;
  const isMissing = kind === 'resource' && link === '';
  if (isMissing || (link !== '' && !isWebAddress(link)))
    return failure(message(isMissing ? t.needsLink : t.badLink, { value: link }));
  const workgroups = resolveLinks(book, ['WG'], input.workgroups ?? []);
  if (!workgroups.ok) return workgroups;
  const issues = resolveLinks(book, ['ISS'], input.issues ?? []);
  if (!issues.ok) return issues;
  return success({ title, link, workgroups: workgroups.value, issues: issues.value });
}

interface Wanted {
  readonly edit: Edit;
  readonly row: string;
  readonly said: Message;
}

/** A link that is shared already is not shared twice, whatever it is called. */
function resource(book: Book, common: Common, input: ShareInput, context: Context): Outcome<Wanted | string> {
  const same = book.rows('LIB').find(({ link }) => link.trim() === common.link);
  if (same) return success(same.id);
  const row = context.newId('LIB');
  const values = { ...common, language: input.language ?? '', addedBy: context.actor.person };
  return success({
    edit: insertRow('LIB', row, values),
    row,
    said: message(t.shared, { title: common.title }),
  });
}

function told(book: Book, common: Common, input: ShareInput, context: Context): Outcome<Wanted | string> {
  const date = input.date?.trim() || today(context);
  if (!isDate(date)) return failure(message(t.badDate, { value: date }));
  const embargo = input.embargo?.trim() ?? '';
  if (embargo !== '' && !isDateTime(embargo)) return failure(message(t.badEmbargo, { value: embargo }));
  const isSame = (row: { readonly title: string; readonly date: string; readonly link: string }): boolean =>
    row.date === date && row.link.trim() === common.link && foldText(row.title) === foldText(common.title);
  const same = book.rows('OUT').find(isSame);
  if (same) return success(same.id);
  const row = context.newId('OUT');
  const values = {
    ...common,
    date,
    channel: input.channel ?? '',
    place: input.place ?? 'home',
    embargo,
    by: context.actor.person,
  };
  const said = message(embargo === '' ? t.logged : t.loggedHeldBack, { title: common.title });
  return success({ edit: insertRow('OUT', row, values), row, said });
}

function planShare(book: Book, input: ShareInput, context: Context): Outcome<Plan<ShareResult>> {
  const common = readCommon(book, input);
  if (!common.ok) return common;
  const wanted = (input.kind === 'resource' ? resource : told)(book, common.value, input, context);
  if (!wanted.ok) return wanted;
  const found = wanted.value;
  if (typeof found === 'string')
    return success({
      edits: [],
      effects: [],
      result: { row: found, isNew: false },
      summary: [message(t.same)],
    });
  const { edit, row, said } = found;
  return success({ edits: [edit], effects: [], result: { row, isNew: true }, summary: [said] });
}

/** Shares a resource with the other workgroups, or logs a post or event. */
export const share = defineCommand({
  name: 'share',
  title: t.shareTitle,
  audience: 'member',
  pace: 'short',
  input: shareInput,
  reads: ['LIB', 'OUT', 'WG', 'ISS'],
  plan: planShare,
});
