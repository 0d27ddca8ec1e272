// What of the list becomes a note, and what nothing: said with its count, and as a file to take away.
import { writeCsv } from '../../../core/base/text/csv';
import type { ListReading } from './reading';
import { NO_ROWS, STATES } from './lines';
import { fileLink } from '../../kit/file-link';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

const named = (told: ListReading['told']): string =>
  told.map(({ heading, cells }) => translate(words.toldColumn, { heading, cells })).join(', ');

/** A line each: where it stood, why it is left out, and what it said. */
function fileOf(
  { columns, rows, noRows, told }: ListReading,
  written: readonly (readonly string[])[],
): string {
  const out = new Set(told.flatMap(({ at, to }) => (to === 'left out' ? [at] : [])));
  const isOut = new Set(rows.flatMap(({ line, state }) => (state === 'out' ? [line] : [])));
  const noRow = new Map(noRows.map(({ line, why }) => [line, translate(NO_ROWS[why])]));
  const lines = written.flatMap((cells, at) => {
    const line = at + 1;
    const why = isOut.has(line) ? translate(STATES.out) : noRow.get(line);
    const rest = why === undefined ? cells.map((cell, column) => (out.has(column) ? cell : '')) : cells;
    if (rest.every((cell) => cell.trim() === '')) return [];
    return [[String(line), why ?? translate(words.columnLeft), ...rest]];
  });
  if (lines.length === 0) return '';
  return writeCsv([
    [translate(words.line), translate(words.why), ...columns.map(({ heading }) => heading)],
    ...lines,
  ]);
}

interface LeftOutProps {
  readonly reading: ListReading;
  /** The cells of the sheet. */
  readonly written: readonly (readonly string[])[];
  readonly errors: readonly string[];
}

const MOST_ERRORS = 12;

export function LeftOut({ reading, written, errors }: LeftOutProps) {
  const [notes, out] = (['notes', 'left out'] as const).map((to) =>
    reading.told.filter((one) => one.to === to),
  );
  const file = fileOf(reading, written);
  const empty = reading.columns.filter(({ filled }) => filled === 0).length;
  return (
    <>
      {notes && notes.length > 0 && <p class="help">{translate(words.toNotes, { names: named(notes) })}</p>}
      {out && out.length > 0 && <p class="help">{translate(words.leftOut, { names: named(out) })}</p>}
      {empty > 0 && <p class="help">{translate(words.emptyColumns, { count: empty })}</p>}
      {errors.length > 0 && (
        <p class="help">
          {translate(words.errorCells, {
            count: errors.length,
            names: errors.slice(0, MOST_ERRORS).join(', '),
          })}
        </p>
      )}
      {reading.made.map(({ tab, names }) => (
        <p key={tab} class="help">
          {translate(words.made, { tab, count: names.length })}
        </p>
      ))}
      {file !== '' && (
        <p class="help">
          <a href={fileLink(file)} download={translate(words.fileName)}>
            {translate(words.saveLeft)}
          </a>
        </p>
      )}
    </>
  );
}
