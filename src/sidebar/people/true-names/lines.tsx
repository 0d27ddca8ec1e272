// The people of the file: beside each code name the true one, and how to reach them.
import type { KnownLine } from '../../../core/people/true-names/compare';
import { Cards } from '../../kit/cards';
import { Searched } from '../../kit/lists';
import { translate } from '../../kit/panel-context';
import * as nameText from '../../../core/words/people/true-names';
import * as words from '../../../core/words/panels/people/true-names';

const TOLD = ['email', 'phone', 'reach', 'notes'] as const;

const toldOf = (line: KnownLine): readonly { heading: string; text: string }[] => [
  ...TOLD.map((key) => ({ heading: translate(nameText.columns[key]), text: line[key] })),
  ...line.others,
];

const Line = ({ line }: { line: KnownLine }) => (
  <li class="card">
    <strong>{line.trueName || translate(words.noName)}</strong> <span class="quiet">{line.person.name}</span>
    {toldOf(line).map(({ heading, text }, at) =>
      text === '' ? null : (
        <p key={at} class="told">
          {heading === '' ? text : translate(words.withHeading, { heading, text })}
        </p>
      ),
    )}
  </li>
);

export const Lines = ({ lines }: { lines: readonly KnownLine[] }) => (
  <Searched items={lines} textOf={(line) => [line.trueName, line.person.name, line.codeName].join(' ')}>
    {(shown) => (
      <Cards>
        {shown.map((line) => (
          <Line key={`${line.sheet} ${line.row}`} line={line} />
        ))}
      </Cards>
    )}
  </Searched>
);
