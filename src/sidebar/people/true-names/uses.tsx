// What the names are for: whom to write to, a list of attendance, a text for each.
import { labelled } from '../../kit/labelled';
import { useState } from 'preact/hooks';
import type { CodePerson, KnownLine } from '../../../core/people/true-names/compare';
import { Button } from '../../kit/buttons';
import { CopiedText } from '../../kit/copied-text';
import { TextArea } from '../../kit/fields/text-area';
import { translate } from '../../kit/panel-context';
import { Fold } from '../../kit/parts';
import { Attendance, printOut, Texts } from './print';
import { namesOf } from './start';
import * as words from '../../../core/words/panels/people/true-names';

function Addresses({ lines }: { lines: readonly KnownLine[] }) {
  const addresses = [...new Set(lines.map(({ email }) => email).filter((email) => email !== ''))];
  const without = lines.filter(({ email }) => email === '').map(({ person }) => person);
  return (
    <Fold summary={`${translate(words.addresses)} (${addresses.length})`}>
      {addresses.length > 0 && (
        <CopiedText
          title={translate(words.addressesHelp)}
          label={translate(words.copy)}
          body={addresses.join(', ')}
        />
      )}
      {without.length > 0 && <p class="help">{translate(words.noAddress, { names: namesOf(without) })}</p>}
    </Fold>
  );
}

interface AttendanceListProps {
  readonly title: string;
  readonly lines: readonly KnownLine[];
  /** All who are meant, those outside the file too. */
  readonly people: readonly CodePerson[];
}

function AttendanceList({ title, lines, people }: AttendanceListProps) {
  const trueNames = new Map(lines.map(({ person, trueName }) => [person.id, trueName]));
  const names = people
    .map(({ id, name }) => trueNames.get(id) || name)
    .sort((one, other) => one.localeCompare(other));
  const heads = [translate(words.name), translate(words.signature)];
  return (
    <Fold summary={translate(words.attendance)}>
      <p class="help">{translate(words.attendanceHelp, { count: names.length })}</p>
      <Button
        label={translate(words.print)}
        about={labelled(translate(words.print), translate(words.attendance))}
        onPress={() => printOut(<Attendance {...{ title, heads, names }} />)}
      />
    </Fold>
  );
}

function TextForEach({ lines }: { lines: readonly KnownLine[] }) {
  const [typed, setTyped] = useState<string | null>(null);
  const text = typed ?? translate(words.consent);
  const [nameMark, codeMark] = [translate(words.nameMark), translate(words.codeMark)];
  const texts = lines.map(({ trueName, person }) =>
    text
      .split(nameMark)
      .join(trueName || person.name)
      .split(codeMark)
      .join(person.name),
  );
  return (
    <Fold summary={translate(words.texts)}>
      <TextArea
        label={translate(words.text)}
        help={translate(words.textHelp, { nameMark, codeMark })}
        rows={8}
        value={text}
        onChange={setTyped}
      />
      <Button
        label={translate(words.print)}
        about={labelled(translate(words.print), translate(words.texts))}
        onPress={() => printOut(<Texts texts={texts} />)}
      />
      <CopiedText title={translate(words.texts)} label={translate(words.copy)} body={texts.join('\n\n')} />
    </Fold>
  );
}

export const Uses = (props: AttendanceListProps) => (
  <>
    <Addresses lines={props.lines} />
    <AttendanceList {...props} />
    <TextForEach lines={props.lines} />
  </>
);
