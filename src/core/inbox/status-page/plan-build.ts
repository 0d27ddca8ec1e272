// The rule of 'build-status-page': the public status page as HTML, and as a Word file. A dry run shows it, with what is
// left out and why. It changes no row.
import * as z from 'zod/mini';
import { today } from '../../base/dates/zones';
import { LANGUAGES, message, render, sayIn } from '../../base/messages/text';
import { failure, success, type Outcome } from '../../base/outcome';
import { makeSectionsReport } from '../../submissions/documents/sections-report';
import { fileName } from '../../base/text/safe-names';
import * as t from '../../words/inbox/status-page';
import { SECTIONS_TEMPLATE, templateBytes } from '../../workbook/check/template-bytes';
import { defineCommand } from '../../workbook/command/define-command';
import type { Context, Plan } from '../../workbook/command/types';
import type { Book } from '../../workbook/records/book';
import type { NamedRow } from '../../workbook/records/rows';
import { asReport } from './document';
import { statusHtml } from './html';
import { SECTIONS, type Omission } from './model';
import { statusPage } from './page';

const input = z.object({
  /** Of the page; left out, the reader's. */
  language: z.optional(z.enum(LANGUAGES)),
  /** Left out, all. */
  sections: z.optional(z.array(z.enum(SECTIONS))),
});
export type BuildStatusPageInput = z.infer<typeof input>;

/** Why something is not named, and what. */
export interface OmissionReason {
  readonly because: string;
  readonly what: readonly string[];
}

export interface BuiltStatusPage {
  readonly html: string;
  /** Without its ending. */
  readonly fileName: string;
  readonly sections: readonly NamedRow[];
  /** In the reader's language, by reason. */
  readonly leftOut: readonly OmissionReason[];
}

function byReason(leftOut: readonly Omission[], { language }: Context): readonly OmissionReason[] {
  const groups = new Map<string, string[]>();
  for (const { what, because } of leftOut) {
    const reason = render(because, language);
    groups.set(reason, [...(groups.get(reason) ?? []), what]);
  }
  return [...groups].map(([because, what]) => ({ because, what: [...new Set(what)] }));
}

function planBuildStatusPage(
  book: Book,
  { language: wanted, sections = [...SECTIONS] }: BuildStatusPageInput,
  context: Context,
): Outcome<Plan<BuiltStatusPage>> {
  if (sections.length === 0) return failure(message(t.nothingChosen));
  if (templateBytes(book.rows('TPL'), SECTIONS_TEMPLATE) === '') return failure(message(t.noTemplate));
  const language = wanted ?? context.language;
  const { page, leftOut } = statusPage(book, sections, { ...context, language });
  const file = fileName([sayIn(language)(t.fileName), today(context)]);
  return success({
    edits: [],
    effects: [makeSectionsReport('status-page', asReport(page), `${file}.docx`)],
    result: {
      html: statusHtml(page),
      fileName: file,
      sections: SECTIONS.map((id) => ({ id, name: t.sections[id][context.language] })),
      leftOut: byReason(leftOut, context),
    },
    disclosed: ['html'],
    summary: [message(t.made)],
  });
}

/** Makes the public status page. */
export const buildStatusPage = defineCommand({
  name: 'build-status-page',
  title: t.build,
  audience: 'coordinator',
  pace: 'long',
  input,
  reads: [
    ...(['WG', 'ORG', 'MEM', 'PAR', 'ISS', 'COV', 'SUB', 'ASK', 'OUT', 'REC', 'MAT', 'PRG'] as const),
    ...(['ATC', 'CON', 'HRD', 'CTY', 'TIM', 'SET', 'TPL'] as const),
  ],
  plan: planBuildStatusPage,
});
