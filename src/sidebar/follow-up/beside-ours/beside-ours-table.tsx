// One line a recommendation: what the government says, what the UN says, what we rated, and what to do where that is the
// contrary.
import { labelled } from '../../kit/labelled';
import type { ShownLine } from '../../../core/follow-up/beside-ours/plan-beside-ours';
import { Button } from '../../kit/buttons';
import { Searched } from '../../kit/lists';
import { translate } from '../../kit/panel-context';
import { Detail, Flag } from '../../kit/parts';
import { Paragraphs } from './paragraphs';
import type { Decision } from './shown';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/follow-up/beside-ours';

const MOST_LINES = 60;

interface LineProps {
  readonly line: ShownLine;
  readonly decide: Decision | undefined;
}

function Decide({ line, decide }: LineProps) {
  const { clash, recommendation } = line;
  if (!clash) return null;
  const button = (label: string, decision: typeof clash.state) => (
    <Button
      label={label}
      about={labelled(label, recommendation.number)}
      onPress={() => void decide?.(line, decision)}
    />
  );
  return (
    <>
      <Flag tone={clash.state === 'confirmed' ? 'good' : clash.state === 'open' ? 'late' : undefined}>
        {clash.reason}
      </Flag>
      {decide && (
        <span class="decide">
          {clash.state === 'open' ? (
            <>
              {button(translate(words.confirm), 'confirmed')}
              {button(translate(words.putAside), 'aside')}
            </>
          ) : (
            button(translate(words.reopen), 'open')
          )}
        </span>
      )}
    </>
  );
}

function Ours({ line: { ours } }: Pick<LineProps, 'line'>) {
  if (ours.length === 0) return <Detail>{translate(words.notRated)}</Detail>;
  return (
    <ul class="paragraphs">
      {ours.map(({ row, voice, gradeText, date, note }) => (
        <li key={row}>
          <strong>{gradeText}</strong> <Detail>{[voice, date].join(' · ')}</Detail>
          {note !== '' && <p>{note}</p>}
        </li>
      ))}
    </ul>
  );
}

function Line({ line, decide }: LineProps) {
  const { recommendation, cycle, issues, government, un } = line;
  const { number, text, countries, answerText } = recommendation;
  const about = [answerText, countries.join(', '), ...issues.map(({ name }) => name)].filter(
    (one) => one !== '',
  );
  return (
    <tr>
      <th scope="row">
        <strong>{cycle === null ? number : translate(words.inCycle, { number, cycle })}</strong> {text}{' '}
        <Detail>{about.join(' · ')}</Detail>
        <Decide {...{ line, decide }} />
      </th>
      <td>
        <Paragraphs some={government} />
      </td>
      <td>
        <Paragraphs some={un} />
      </td>
      <td>
        <Ours line={line} />
      </td>
    </tr>
  );
}

export function LineTable({ lines, decide }: { lines: readonly ShownLine[]; decide: Decision | undefined }) {
  const heads = [words.recommendation, words.government, words.un, words.ours];
  return (
    <Searched
      items={lines}
      textOf={({ recommendation: { number, text }, issues }) =>
        [number, text, ...issues.map(({ name }) => name)].join(' ')
      }
      most={MOST_LINES}
    >
      {(shown) => (
        <div class="beside">
          <Table heads={heads.map((head) => translate(head))}>
            {shown.map((line) => (
              <Line key={line.recommendation.id} {...{ line, decide }} />
            ))}
          </Table>
        </div>
      )}
    </Searched>
  );
}
