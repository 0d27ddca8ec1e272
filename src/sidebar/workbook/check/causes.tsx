// What a check found, one part a cause: how often, what is said of which rows, and what puts all of them right.
import { useState } from 'preact/hooks';
import type { CheckFinding } from '../../../core/workbook/check/workbook-commands';
import { Button } from '../../kit/buttons';
import { Icon } from '../../kit/icons';
import { translate, usePanel } from '../../kit/panel-context';
import { Fold } from '../../kit/parts';
import { toRow } from '../../kit/to-row';
import { byCause, type Cause, type SaidOf } from './by-cause';
import { Correct } from './correct';
import * as words from '../../../core/words/panels/workbook/check';

const SHOWN_AT_ONCE = 12;
/** More values of one cause than this are counted until somebody asks for them. */
const MOST_SAID = 8;

function Place({ finding: { row, at } }: { finding: CheckFinding }) {
  if (!at) return <span>{row}</span>;
  return (
    <Button
      kind="quiet"
      label={String(row)}
      about={translate(words.toRow, { row })}
      onPress={() => void toRow(at.sheet, at.id)}
    />
  );
}

function Places({ findings }: { findings: readonly CheckFinding[] }) {
  const [isWhole, setIsWhole] = useState(false);
  const rows = findings.filter(({ row }) => row > 0);
  if (rows.length === 0) return null;
  const shown = isWhole ? rows : rows.slice(0, SHOWN_AT_ONCE);
  const more = rows.length - shown.length;
  return (
    <span class="quiet detail places">
      {translate(words.rows, { count: rows.length })}{' '}
      {shown.map((finding, index) => (
        <Place key={index} finding={finding} />
      ))}
      {more > 0 && (
        <Button
          kind="quiet"
          label={translate(words.moreRows, { count: more })}
          onPress={() => setIsWhole(true)}
        />
      )}
    </span>
  );
}

interface PartProps {
  readonly said: SaidOf;
  readonly isOpen: boolean;
  onCorrected(): void;
}

function Said({ said, isOpen, onCorrected }: PartProps) {
  const { me } = usePanel();
  const { message, value, findings } = said;
  return (
    <li>
      {message}
      <Places findings={findings} />
      {isOpen && value !== undefined && me?.isCoordinator && (
        <Correct value={value} findings={findings} onDone={onCorrected} />
      )}
    </li>
  );
}

const titleOf = ({ sheet, column, count }: Cause): string =>
  column === ''
    ? translate(words.causeRow, { sheet, count })
    : translate(words.cause, { sheet, column, count });

interface CausesProps {
  readonly report: readonly CheckFinding[];
  /** The report is of what was done, not of what would be. */
  readonly isDone: boolean;
  onCorrected(): void;
}

function Part({
  cause,
  isDone,
  isFirst,
  onCorrected,
}: { cause: Cause; isFirst: boolean } & Omit<CausesProps, 'report'>) {
  const [isWhole, setIsWhole] = useState(false);
  const { mended, said } = cause;
  const shown = isWhole ? said : said.slice(0, MOST_SAID);
  const state = mended ? (isDone ? words.wasMended : words.willMend) : words.needsYou;
  return (
    <Fold summary={titleOf(cause)} isOpen={isFirst || !mended}>
      <span class={mended ? 'state' : 'state open'}>
        <Icon name={mended ? 'good' : 'problem'} /> {translate(state)}
      </span>
      <ul class="plain-list">
        {shown.map((one) => (
          <Said key={one.message} said={one} isOpen={!isDone && !mended} onCorrected={onCorrected} />
        ))}
      </ul>
      {said.length > shown.length && (
        <Button
          label={translate(words.moreRows, { count: said.length - shown.length })}
          onPress={() => setIsWhole(true)}
        />
      )}
    </Fold>
  );
}

export function Causes({ report, ...shared }: CausesProps) {
  const causes = byCause(report);
  return (
    <>
      {causes.map((cause) => (
        <Part
          key={`${cause.cause} ${String(cause.mended)}`}
          cause={cause}
          isFirst={causes.length === 1}
          {...shared}
        />
      ))}
    </>
  );
}
