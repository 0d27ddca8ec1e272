// One line an ask: its submission, who was asked, promised and raised it, what was recommended, answered and done.
import { STEPS, type AskLine } from '../../../core/advocacy/ask-to-change/steps';
import { Searched } from '../../kit/lists';
import { translate } from '../../kit/panel-context';
import { Detail } from '../../kit/parts';
import { Table } from '../../kit/table';
import * as words from '../../../core/words/panels/advocacy/ask-to-change';

const MOST_LINES = 100;

const Countries = ({ names }: { names: readonly string[] }) => (
  <td>
    {names.length > 0 && (
      <>
        <strong>{names.length}</strong> <Detail>{names.join(', ')}</Detail>
      </>
    )}
  </td>
);

const Line = ({ line }: { line: AskLine }) => (
  <tr>
    <th scope="row">
      {line.text}{' '}
      <Detail>{[line.workgroup.name, line.submission].filter((one) => one !== '').join(' · ')}</Detail>
    </th>
    <Countries names={line.asked} />
    <Countries names={line.promised} />
    <Countries names={line.heard} />
    <td>
      {line.made.map(({ number, by, answer }) => (
        <p key={number}>
          <strong>{number}</strong> {by}: {answer}
        </p>
      ))}
    </td>
    <td>
      {line.progress.join(', ')} {line.agencies.length > 0 && <Detail>{line.agencies.join(', ')}</Detail>}
    </td>
  </tr>
);

/** Furthest first. */
const byCame = (one: AskLine, other: AskLine): number => {
  const far = ({ came }: AskLine): number => Math.max(-1, ...came.map((step) => STEPS.indexOf(step)));
  return far(other) - far(one) || other.came.length - one.came.length;
};

export function AskLines({ lines }: { lines: readonly AskLine[] }) {
  const heads = [
    words.ask,
    words.steps.asked,
    words.steps.promised,
    words.steps.heard,
    words.made,
    words.progress,
  ];
  return (
    <Searched
      items={[...lines].sort(byCame)}
      textOf={({ text, workgroup, submission }) => [text, workgroup.name, submission].join(' ')}
      most={MOST_LINES}
    >
      {(shown) => (
        <div class="ask-lines">
          <Table heads={heads.map((head) => translate(head))}>
            {shown.map((line) => (
              <Line key={line.ask.id} line={line} />
            ))}
          </Table>
        </div>
      )}
    </Searched>
  );
}
