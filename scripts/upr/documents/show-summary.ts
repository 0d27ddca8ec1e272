// A summary of stakeholders' submissions as `upr parse` shows it: who is listed, and which paragraphs cite whom.
import type { StakeholderSummary } from '../../../src/core/un-documents/summaries/parse-summary';

/** For `--json`. */
export const shownSummary = (summary: StakeholderSummary): object => ({
  kind: 'summary',
  symbol: summary.symbol,
  about: summary.about,
  count: summary.paragraphs.length,
  notes: summary.notes,
  submitters: summary.submitters.map(({ code, isJoint, names }) => ({
    code,
    joint: isJoint,
    names: names.map(({ name }) => name),
  })),
  paragraphs: summary.paragraphs,
  unknownCodes: summary.unknownCodes,
  unreadNotes: summary.unreadNotes,
  missingNotes: summary.missingNotes,
  unplacedNotes: summary.unplacedNotes,
  numberedByOrder: summary.isNumberedByOrder,
});

const listed = (numbers: readonly (number | string)[]): string => numbers.join(', ');

/** In sentences, a line each. */
export function* toldSummary(summary: StakeholderSummary): Generator<string> {
  const { symbol, about, paragraphs, submitters, notes } = summary;
  yield `summary${symbol && ` ${symbol}`}: ${String(paragraphs.length)} paragraphs, ${String(submitters.length)} submitters, ${String(notes)} notes.`;
  if (about !== '') yield `It is about ${about}.`;
  for (const { code } of submitters) {
    const citing = paragraphs.filter(({ codes }) => codes.includes(code)).map(({ number }) => number);
    if (code !== '' && citing.length > 0) yield `${code} is cited in ${listed(citing)}.`;
  }
  const unread = summary.unreadNotes.map(({ number }) => number);
  if (unread.length > 0) yield `Notes that were not understood: ${listed(unread)}.`;
  if (summary.missingNotes.length > 0) yield `Notes that were not found: ${listed(summary.missingNotes)}.`;
  if (summary.unplacedNotes.length > 0)
    yield `Notes without a place in the text: ${listed(summary.unplacedNotes)}.`;
  if (summary.unknownCodes.length > 0)
    yield `Cited, but not listed: ${listed(summary.unknownCodes.map(({ code }) => code))}.`;
  if (summary.isNumberedByOrder) yield 'The paragraphs were counted in order.';
}
