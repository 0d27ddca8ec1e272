// What a check found, sheet by sheet.
import type { CheckFinding } from '../../../core/workbook/check/workbook-commands';
import { Icon } from '../../kit/icons';
import { say } from '../../kit/panel-context';
import { bySheet } from './by-sheet';
import * as words from '../../../core/words/panels/workbook/check';
import { Detail, Fold } from '../../kit/parts';

function Finding({ finding, isDone }: { finding: CheckFinding; isDone: boolean }) {
  const { row, column, message, mended } = finding;
  const where = column === '' ? say(words.atRow, { row }) : say(words.at, { row, column });
  const state = mended ? (isDone ? words.wasMended : words.willMend) : words.needsYou;
  return (
    <li>
      {row > 0 && <Detail>{where}</Detail>}
      {message}
      <span class={mended ? 'state' : 'state open'}>
        <Icon name={mended ? 'good' : 'problem'} /> {say(state)}
      </span>
    </li>
  );
}

/** `isDone` when the report is of what was done, not of what would be. */
export function Report({ report, isDone }: { report: readonly CheckFinding[]; isDone: boolean }) {
  const sheets = bySheet(report);
  return (
    <>
      {sheets.map(({ sheet, findings }) => (
        <Fold
          key={sheet}
          summary={say(words.counted, { sheet, count: findings.length })}
          isOpen={sheets.length === 1 || findings.some(({ mended }) => !mended)}
        >
          <ul class="plain-list">
            {findings.map((finding, index) => (
              <Finding key={index} finding={finding} isDone={isDone} />
            ))}
          </ul>
        </Fold>
      ))}
    </>
  );
}
