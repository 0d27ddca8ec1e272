// Which issue and workgroup a command is about: how names are given, and whether the actor may act for that workgroup.
import * as z from 'zod/mini';
import type { Context } from '../../workbook/command/types';
import { message } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import type { Book } from '../../workbook/records/book';
import { resolveLink } from '../../workbook/records/links';
import { mayActFor } from './parts';
import * as registeringText from '../../words/submissions/registering';
import { whoCoversWhatText } from '../../words/coverage/who-covers-what';

const MOST_NAME = 300;

export const anyName = z.string().check(z.maxLength(MOST_NAME));

/** A name that may not be left empty. */
export const aName = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_NAME));

export interface PartInput {
  readonly issue: string;
  readonly workgroup: string;
}

/** The one row that is meant; fails on an empty name too. */
function one(book: Book, sheet: 'ISS' | 'WG', typed: string): Outcome<string> {
  const found = resolveLink(book, [sheet], typed);
  if (found.ok && found.value === '') return failure(message(registeringText.unknownName, { name: typed }));
  return found;
}

/** Who co-chairs a single workgroup need not name it. */
function workgroupOf(book: Book, typed: string, { actor }: Context): Outcome<string> {
  if (typed.trim() !== '') return one(book, 'WG', typed);
  const [only, ...more] = actor.coChairs;
  return only !== undefined && more.length === 0
    ? success(only)
    : failure(message(whoCoversWhatText.sayWorkgroup));
}

/**
 * Ids of the issue and the workgroup. Fails on names that mean no row or several, when no workgroup is named and the
 * actor does not co-chair exactly one, and for a workgroup of others.
 */
export function whosePart(
  book: Book,
  input: { readonly issue: string; readonly workgroup?: string | undefined },
  context: Context,
): Outcome<PartInput> {
  const issue = one(book, 'ISS', input.issue);
  if (!issue.ok) return issue;
  const workgroup = workgroupOf(book, input.workgroup ?? '', context);
  if (!workgroup.ok) return workgroup;
  if (!mayActFor(context.actor, workgroup.value)) {
    const name = book.labelOf('WG', workgroup.value);
    return failure(message(whoCoversWhatText.notYourWorkgroup, { workgroup: name }));
  }
  return success({ issue: issue.value, workgroup: workgroup.value });
}
