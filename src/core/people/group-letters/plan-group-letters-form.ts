// The rule of 'write-form': the workgroups that one may write to, whom each level reaches, and letters to begin with.
import * as z from 'zod/mini';
import { success, type Outcome } from '../../base/outcome';
import { isEmail } from '../../base/dates/formats';
import { receives } from '../../base/vocabulary/levels';
import { participationLevels } from '../../base/vocabulary/words';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import { mayInvite } from '../joining/memberships';
import { letterSamples, type LetterSample } from './letter-samples';
import * as t from '../../words/people/group-letters';

export interface WritableGroup extends NamedRow {
  /** Its address, '' for none. */
  readonly list: string;
  /** By level, how many take part so. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface WriteFormResult {
  readonly groups: readonly WritableGroup[];
  readonly levels: readonly (NamedRow & {
    /** Whether the level receives letters, as long as nobody chooses otherwise. */
    readonly usual: boolean;
  })[];
  readonly offered: readonly LetterSample[];
}

function countsOf(book: Book, group: string): WritableGroup['counts'] {
  const counts: Record<string, number> = {};
  for (const { workgroup, level, status } of book.rows('PAR'))
    if (workgroup === group && status !== 'left') counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

function planForm(book: Book, _input: object, { actor, language }: Context): Outcome<Plan<WriteFormResult>> {
  const groups = book
    .rows('WG')
    .filter(({ id }) => isAtWork(book, id) && mayInvite(actor, id))
    .map(({ id, mailingList }) => ({
      id,
      name: book.labelOf('WG', id),
      list: isEmail(mailingList.trim()) ? mailingList.trim() : '',
      counts: countsOf(book, id),
    }));
  const levels = participationLevels.map(({ key, text }) => ({
    id: key,
    name: text[language],
    usual: receives(key, 'letters'),
  }));
  return success({
    edits: [],
    effects: [],
    result: { groups, levels, offered: letterSamples(language) },
    summary: [],
  });
}

/** What the form to write to a group offers. */
export const writeForm = defineCommand({
  name: 'write-form',
  title: t.formTitle,
  audience: 'member',
  pace: 'query',
  input: z.object({}),
  reads: ['WG', 'PAR', 'MEM'],
  plan: planForm,
});
