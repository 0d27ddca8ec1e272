// Puts the coverage report together from the workbook's rows.
import type { Context } from '../../workbook/command/types';
import { comparedSubmissions } from '../overlaps/compared';
import { createCoverageMemory, type CoverageMemory } from '../overlaps/comparison';
import { planFindOverlaps, type FindOverlapsResult } from '../overlaps/plan-find';
import { isSettled } from '../overlaps/settling';
import { message, render, type Text } from '../../base/messages/text';
import type { Book } from '../../workbook/records/book';
import { isUnderWay } from '../../workbook/records/this-cycle';
import { dayOf } from './day';
import { issuesByLead } from './issues';
import type { CoverageReport, Figure } from './model';
import { groupsOf, openByWorkgroup, opposedPairs, pairsInScope, settledPairs } from './pairs';
import { isInScope, type Scope } from './scope';
import * as overlapsText from '../../words/coverage/overlaps';
import { reportWords } from '../../words/coverage/report';

const MOST_SHARED = 10;

/** What the comparison finds now: text of many, and whether the list of overlaps is behind. */
function comparedNow(book: Book, context: Context, memory: CoverageMemory): FindOverlapsResult | undefined {
  const outcome = planFindOverlaps(book, {}, context, memory);
  return outcome.ok ? outcome.value.result : undefined;
}

/** What can be counted, in the workbook's language. */
export function figuresOf(book: Book, scope: Scope, context: Context): readonly Figure[] {
  const { gaps, nobodyOn, doubles, led } = issuesByLead(book, scope, context);
  const under = book.rows('SUB').filter(isUnderWay);
  const mine = new Set(under.filter(({ workgroup }) => isInScope(scope, workgroup)).map(({ id }) => id));
  const withText = comparedSubmissions(book).filter(({ id, hasText }) => hasText && mine.has(id));
  const written = withText.filter(({ isWritten }) => isWritten).length;
  const unwritten = withText.length - written;
  const groups = book.rows('WG').filter(({ id, status }) => status !== 'closed' && isInScope(scope, id));
  const pairs = pairsInScope(book, scope);
  const open = pairs.filter((row) => !isSettled(row));
  const figure = (count: number, words: Text): Figure => ({
    count,
    label: render(message(words, { count }), context.bookLanguage),
  });
  return [
    figure(mine.size, reportWords.submissions),
    figure(written, reportWords.withText),
    ...(unwritten > 0 ? [figure(unwritten, reportWords.unwritten)] : []),
    figure(groups.length, reportWords.workgroups),
    figure(led, reportWords.led),
    figure(gaps.length, reportWords.gapCount),
    figure(nobodyOn, reportWords.nobodyCount),
    figure(doubles.length, reportWords.doubleCount),
    figure(open.length, reportWords.openPairs),
    figure(open.filter(({ level }) => level === 'copied').length, reportWords.copiedPairs),
    figure(open.filter(({ priority }) => priority === 'overdue').length, reportWords.overduePairs),
    figure(pairs.length - open.length, reportWords.settledPairs),
  ];
}

function sharedTexts(now: FindOverlapsResult | undefined, context: Context): CoverageReport['shared'] {
  return (now?.common ?? []).slice(0, MOST_SHARED).map(({ words, start, submissions }) => ({
    text: render(
      message(reportWords.sharedBy, { count: submissions.length, words, start }),
      context.bookLanguage,
    ),
    submissions: submissions.map(({ title }) => title),
  }));
}

function limitsOf(now: FindOverlapsResult | undefined, { bookLanguage }: Context): readonly string[] {
  const isBehind = now !== undefined && (now.added > 0 || now.removed > 0);
  const words: readonly Text[] = [
    ...(isBehind ? [reportWords.outOfDate] : []),
    overlapsText.limits,
    ...(now && now.withoutText > 0 ? [reportWords.limitOutlines] : []),
    reportWords.limitOutside,
    reportWords.limitJudgment,
  ];
  return words.map((one) => one[bookLanguage]);
}

/** `The whole coalition`, or the names of the workgroups that it is about. */
export function scopeName(book: Book, { workgroups }: Scope, { bookLanguage }: Context): string {
  if (workgroups === undefined) return reportWords.whole[bookLanguage];
  return [...workgroups].map((workgroup) => book.labelOf('WG', workgroup)).join(', ');
}

function madeLine(book: Book, context: Context): string {
  const { now, actor, bookLanguage } = context;
  const name = actor.person === '' ? actor.email : book.labelOf('MEM', actor.person);
  return render(message(reportWords.made, { date: dayOf(now, context), name }), bookLanguage);
}

/** The report on what the workbook holds now. `memory` of the comparison is kept by the caller. */
export function coverageReport(
  book: Book,
  scope: Scope,
  context: Context,
  memory: CoverageMemory = createCoverageMemory(),
): CoverageReport {
  const pairs = pairsInScope(book, scope);
  const open = pairs.filter((row) => !isSettled(row));
  const issues = issuesByLead(book, scope, context);
  const now = comparedNow(book, context, memory);
  return {
    language: context.bookLanguage,
    coalition: context.setting('coalition'),
    scope: scopeName(book, scope, context),
    made: madeLine(book, context),
    figures: figuresOf(book, scope, context),
    gaps: issues.gaps,
    untouched: issues.untouched,
    doubles: issues.doubles,
    pairs: openByWorkgroup(book, scope, open, context),
    settled: settledPairs(book, pairs, context),
    groups: groupsOf(book, pairs),
    opposed: opposedPairs(book, open),
    shared: scope.workgroups === undefined ? sharedTexts(now, context) : [],
    limits: limitsOf(now, context),
  };
}
