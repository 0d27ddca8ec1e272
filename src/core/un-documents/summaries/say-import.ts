// The messages after a summary was read or brought in, in order.
import type { ImportCitationsResult } from './calls';
import { message, type Message, type Text } from '../../base/messages/text';
import * as t from '../../words/un-documents/summaries';

const MOST_LISTED = 12;

const listed = (names: readonly (string | number)[]): string =>
  names.slice(0, MOST_LISTED).join(', ') + (names.length > MOST_LISTED ? ' …' : '');

/** Numbers that follow each other as `8–11`. */
function ranges(numbers: readonly number[]): string[] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs[runs.length - 1];
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${String(from)}–${String(to)}`));
}

/** The messages of a result: counts first, then what may be wrong and what is to be done. */
export function summaryOf(result: ImportCitationsResult): readonly Message[] {
  const { source, paragraphs, submitters, notes, citing, added, changed, unchanged, removed } = result;
  const list = (words: Text, names: readonly (string | number)[], shown = names): readonly Message[] =>
    names.length > 0 ? [message(words, { count: names.length, list: listed(shown) })] : [];
  const cited = <T extends { paragraphs: readonly number[] }>(all: readonly T[]): number =>
    all.filter((one) => one.paragraphs.length > 0).length;
  const counts = { submissions: cited(result.submissions), organizations: cited(result.organizations) };
  return [
    ...(result.aboutInsteadOf === ''
      ? []
      : [message(t.otherCountry, { other: result.about, own: result.aboutInsteadOf })]),
    message(t.found, { source, paragraphs, submitters, notes }),
    citing.length > 0 ? message(t.citing, { count: citing.length, ...counts }) : message(t.nobody),
    ...(added + changed + unchanged > 0 ? [message(t.rows, { added, changed, unchanged })] : []),
    ...(removed > 0 ? [message(t.removed, { count: removed })] : []),
    ...list(t.taught, result.taught),
    ...(result.doubtful.length > 0 ? [message(t.doubtful, { count: result.doubtful.length })] : []),
    ...list(
      t.notListed,
      result.notListed.map(({ submission }) => submission.name),
    ),
    ...list(
      t.notesUnread,
      result.unreadNotes.map(({ number }) => number),
    ),
    ...list(t.notesMissing, result.missingNotes, ranges(result.missingNotes)),
    ...list(t.notesUnplaced, result.unplacedNotes, ranges(result.unplacedNotes)),
    ...list(t.unknownCodes, result.unknownCodes),
    ...(result.isNumberedByOrder ? [message(t.byOrder)] : []),
  ];
}
