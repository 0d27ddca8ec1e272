// The follow-up section for the next submission: number, State, position, status and evidence of each recommendation.
import type { Context } from '../../workbook/command/types';
import { message, render } from '../../base/messages/text';
import { gradeText, levelText } from '../progress/show';
import { ratedOfAll } from './progress-figures';
import type { Report, ReportEntry, Scope } from './entries';
import { ofReview } from './of-review';
import type { LatestRating } from '../progress/latest-ratings';
import { currentRatings, mayTell, nextSentences, voiceInReport } from './assessment';
import { progressReportWords as words } from '../../words/follow-up/report';

export interface FollowUpRow {
  readonly number: string;
  readonly text: string;
  readonly states: string;
  readonly position: string;
  /** One line a voice. */
  readonly status: string;
  readonly evidence: string;
}

function statusLine(standing: LatestRating, report: Report): string {
  const { bookLanguage } = report.context;
  const values = {
    voice: voiceInReport(standing, report),
    level: levelText(standing.level, bookLanguage),
    rating: gradeText(standing, bookLanguage),
  };
  return render(message(words.ratingUndated, values), bookLanguage);
}

function evidenceLine(standing: LatestRating, scope: Scope, { bookLanguage }: Context): readonly string[] {
  if (!mayTell(standing, scope)) return [];
  const { note, source } = standing.row;
  const where = render(message(words.source, { source: source.trim() }), bookLanguage);
  return [
    [note.replace(/\s+/g, ' ').trim(), source.trim() === '' ? '' : where]
      .filter((part) => part !== '')
      .join(' '),
  ];
}

/** One row a recommendation, in the order of the numbers. */
export function followUpRows(
  report: Report,
  entries: readonly ReportEntry[] = report.entries,
): readonly FollowUpRow[] {
  const { scope, context } = report;
  return entries.map((entry) => {
    const standings = currentRatings(entry);
    const evidence = standings.flatMap((one) => evidenceLine(one, scope, context));
    const status = standings.map((one) => statusLine(one, report)).join('\n');
    return {
      number: entry.number,
      text: entry.row.text,
      states: entry.countries.join(', '),
      position: entry.position,
      status: status || words.notRated[context.bookLanguage],
      evidence: [...evidence, ...nextSentences(entry, scope, context)]
        .filter((line) => line !== '')
        .join('\n'),
    };
  });
}

/** How many recommendations the section is about and how many of them are rated. */
export function followUpIntro(report: Report): string {
  const { entries, context } = report;
  const { all: count, rated } = ratedOfAll(entries);
  const values = { count, ofReview: ofReview(report), rated };
  return render(message(words.followUpIntro, values), context.bookLanguage);
}

/** Rows of cells for a table file, headings first. */
export function followUpTable(report: Report): readonly (readonly string[])[] {
  const heads = [words.number, words.csvText, words.states, words.position, words.status, words.evidence];
  return [
    heads.map((head) => head[report.context.bookLanguage]),
    ...followUpRows(report).map((row) => [
      row.number,
      row.text,
      row.states,
      row.position,
      row.status,
      row.evidence,
    ]),
  ];
}
