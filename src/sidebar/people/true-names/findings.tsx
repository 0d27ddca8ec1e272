// What does not fit between the file and the workbook, with what to do.
import type { CompanionLine } from '../../../core/people/true-names/read-companion';
import { translate } from '../../kit/panel-context';
import { Flag, PlainList, Section } from '../../kit/parts';
import { namesOf, type OpenedCompanion } from './start';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/people/true-names';

type Place = (line: CompanionLine) => string;

/** The row; where the file has several sheets of lines, behind the name of its sheet. */
const placeIn =
  ({ file: { sheets, companion } }: OpenedCompanion): Place =>
  ({ sheet, row }) =>
    companion.sheets.length > 1 ? `${sheets[sheet]?.name ?? ''} ${row}` : String(row);

function linesOf(opened: OpenedCompanion): readonly string[] {
  const { withoutLine, withoutPerson, renamed, twice, sameName, withoutName, oddPhones } = opened.compared;
  const place = placeIn(opened);
  const rowsOf = (lines: readonly CompanionLine[]): string => lines.map(place).join(', ');
  const unnamed = withoutName.map(({ person }) => person);
  return [
    ...twice.map((lines) => translate(words.twice, { rows: rowsOf(lines) })),
    ...sameName.map((lines) => translate(words.sameName, { rows: rowsOf(lines) })),
    ...withoutPerson.map((line) =>
      translate(words.withoutPerson, { row: place(line), code: line.code || line.codeName }),
    ),
    ...(withoutLine.length > 0 ? [translate(words.withoutLine, { names: namesOf(withoutLine) })] : []),
    ...renamed.map((line) =>
      translate(words.renamed, { row: place(line), before: line.codeName, name: line.person.name }),
    ),
    ...(unnamed.length > 0 ? [translate(words.withoutName, { names: namesOf(unnamed) })] : []),
    ...oddPhones.map((line) => translate(words.oddPhone, { row: place(line) })),
  ];
}

export function Findings({ opened }: { opened: OpenedCompanion }) {
  const lines = linesOf(opened);
  if (lines.length === 0) return null;
  return (
    <Section title={translate(kitText.toLookAt)}>
      <PlainList items={lines}>{(line) => <Flag tone="late">{line}</Flag>}</PlainList>
    </Section>
  );
}
