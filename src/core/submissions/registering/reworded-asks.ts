// Which asks of a form are former ones in other words, so that a row keeps what hangs on it: notes, countries, answers.
import { foldedText } from '../../language/reading/words';
import type { RowOf } from '../../workbook/records/rows';

/** Share of their words that two wordings have in common from which they are one ask, wherever they stand. */
const ALIKE = 0.5;

const wordsOf = (text: string): ReadonlySet<string> => new Set(foldedText(text).split(/\s+/));

function likeness(one: string, other: string): number {
  const [first, second] = [wordsOf(one), wordsOf(other)];
  return (2 * [...first].filter((word) => second.has(word)).length) / (first.size + second.size);
}

interface Place<Of> {
  readonly at: number;
  readonly of: Of;
}

/** Texts that no ask had before, by the former ask that each rewords: the likest first, then those in the same place. */
export function rewordedAsks(
  gone: readonly Place<RowOf<'ASK'>>[],
  fresh: readonly Place<string>[],
  isSameLength: boolean,
): ReadonlyMap<string, RowOf<'ASK'>> {
  const pairs = gone.flatMap(({ at, of: row }) =>
    fresh.map(({ at: place, of: text }) => {
      const alike = likeness(row.text, text);
      return { row, text, alike, isSame: alike >= ALIKE || (isSameLength && at === place) };
    }),
  );
  const found = new Map<string, RowOf<'ASK'>>();
  for (const { row, text } of pairs.filter(({ isSame }) => isSame).sort((x, y) => y.alike - x.alike))
    if (!found.has(text) && ![...found.values()].includes(row)) found.set(text, row);
  return found;
}
