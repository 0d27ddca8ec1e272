// What of the list becomes a note, and what nothing: said with its count, and as a file to take away.
import { writeCsv } from '../../../core/base/text/csv';
import type { ListReading } from '../../../core/workbook/list-reading/list-result';
import { NO_ROWS, STATES } from './lines';
import { fileLink } from '../../kit/file-link';
import { translate } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/bring-in-list';

interface LeftOutProps {
  readonly reading: ListReading;
  /** The cells of the sheet. */
  readonly written: readonly (readonly string[])[];
  readonly errors: readonly string[];
}

/** A line each: where it stood, why it is left out, and what it said. */
function fileOf({ reading: { columns, rows, noRows, told }, written }: LeftOutProps): string {
  const out = new Set(told.flatMap(({ at, to }) => (to === 'left out' ? [at] : [])));
  const whys = new Map(noRows.map(({ line, why }) => [line, translate(NO_ROWS[why])]));
  for (const { line, state } of rows) if (state === 'out') whys.set(line, translate(STATES.out));
  const lines = written.flatMap((cells, at) => {
    const why = whys.get(at + 1);
    const rest = why === undefined ? cells.map((cell, column) => (out.has(column) ? cell : '')) : cells;
    if (rest.every((cell) => cell.trim() === '')) return [];
    return [[String(at + 1), why ?? translate(words.columnLeft), ...rest]];
  });
  const headings = columns.filter(({ at }) => at >= 0).map(({ heading }) => heading);
  return lines.length === 0
    ? ''
    : writeCsv([[translate(words.line), translate(words.why), ...headings], ...lines]);
}

const MOST_ERRORS = 12;

/** A sentence for each thing that does not become a cell of its own. */
function toldOf({ reading: { columns, told, made }, errors }: LeftOutProps): readonly string[] {
  const named = (to: string): string =>
    told
      .filter((one) => one.to === to)
      .map(({ heading, cells }) => translate(words.toldColumn, { heading, cells }))
      .join(', ');
  const [notes, out] = [named('notes'), named('left out')];
  const empty = columns.filter(({ filled }) => filled === 0).length;
  const names = errors.slice(0, MOST_ERRORS).join(', ');
  return [
    notes && translate(words.toNotes, { names: notes }),
    out && translate(words.leftOut, { names: out }),
    empty > 0 && translate(words.emptyColumns, { count: empty }),
    names && translate(words.errorCells, { count: errors.length, names }),
    ...made.map((one) => translate(words.made, { tab: one.tab, count: one.names.length })),
  ].filter((sentence) => typeof sentence === 'string' && sentence !== '') as string[];
}

export function LeftOut(props: LeftOutProps) {
  const file = fileOf(props);
  return (
    <>
      {toldOf(props).map((sentence) => (
        <p key={sentence} class="help">
          {sentence}
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
