// The rule of 'divide-issues-form': the issues that nobody leads, each with the workgroup that could.
import * as z from 'zod/mini';
import { message, render, type Text } from '../../base/messages/text';
import { success, type Outcome } from '../../base/outcome';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow } from '../../workbook/records/rows';
import { isAtWork } from '../../workbook/records/this-cycle';
import * as t from '../../words/coverage/divide-issues';
import { namedIssue, namedWorkgroup, partsByIssue, themeOf } from '../who-covers-what/parts';
import { proposeLeads, type Proposal, type Reason } from './propose';

export interface UnledIssue extends NamedRow {
  /** '' for none. */
  readonly theme: string;
  /** Id of the workgroup that could lead it, '' for none. */
  readonly proposed: string;
  /** In words. */
  readonly why: string;
  readonly isSure: boolean;
  /** A workgroup works on it or follows it, though none leads: it cannot be left to others. */
  readonly hasParts: boolean;
}

export interface DivideIssuesFormResult {
  /** Sure proposals first, then those to look at, then those without; by theme and name. */
  readonly issues: readonly UnledIssue[];
  readonly workgroups: readonly NamedRow[];
}

const WHY: Readonly<Record<Reason, Text>> = {
  writes: t.why.writes,
  'takes part': t.why.takesPart,
  followed: t.why.followed,
  scope: t.why.scope,
  near: t.why.near,
  theme: t.why.theme,
  only: t.why.only,
};

type Shown = Omit<UnledIssue, 'hasParts'>;

function shown(book: Book, id: string, proposal: Proposal | undefined, { language }: Context): Shown {
  const row = book.find('ISS', id);
  const { workgroup = '', reason, detail = '', count = 0, isSure = false } = proposal ?? {};
  const why = reason ? render(message(WHY[reason], { detail, count }), language) : '';
  return {
    ...namedIssue(book, id, language),
    theme: row ? themeOf(row, language) : '',
    ...{ proposed: workgroup, why, isSure },
  };
}

const order = ({ isSure, proposed }: Shown): number => (isSure ? 0 : proposed === '' ? 2 : 1);

/** Which issues nobody leads, and who could. */
export const divideIssuesForm = defineCommand({
  name: 'divide-issues-form',
  title: t.formTitle,
  audience: 'coordinator',
  pace: 'query',
  input: z.object({}),
  reads: ['ISS', 'COV', 'WG', 'SUB', 'REC'],
  plan: (book, _input, context): Outcome<Plan<DivideIssuesFormResult>> => {
    const { language } = context;
    const parts = partsByIssue(book);
    const issues = [...proposeLeads(book, context)]
      .map(([id, proposal]) => ({ ...shown(book, id, proposal, context), hasParts: parts.has(id) }))
      .sort(
        (one, other) =>
          order(one) - order(other) ||
          one.theme.localeCompare(other.theme, language) ||
          one.name.localeCompare(other.name, language),
      );
    const workgroups = book
      .rows('WG')
      .filter(({ id, name }) => name.trim() !== '' && isAtWork(book, id))
      .map(({ id }) => namedWorkgroup(book, id))
      .sort((one, other) => one.name.localeCompare(other.name, language));
    return success({ edits: [], effects: [], result: { issues, workgroups }, summary: [] });
  },
});
