// Newcomers whom nobody guides yet, with those of their workgroup who would.
import { useState } from 'preact/hooks';
import type { WithoutMentor } from '../../../core/people/vacancies/plan-vacancies-list';
import { Button } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import type { Success } from '../../kit/client';
import { SelectField } from '../../kit/fields/inputs';
import { translate } from '../../kit/panel-context';
import { Detail, PlainList, Section } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/people/vacancies';

interface NewcomersProps {
  readonly newcomers: readonly WithoutMentor[];
  onDone(answer: Success): void;
}

function Newcomer({ one, onDone }: { one: WithoutMentor } & Pick<NewcomersProps, 'onDone'>) {
  const [mentor, setMentor] = useState(one.guides[0]?.id ?? '');
  const { isBusy, run } = useRun('edit-row');
  const name = async (): Promise<void> => {
    const answer = await run({ sheet: 'MEM', id: one.id, values: { mentor }, seen: { mentor: '' } });
    if (answer) onDone(answer);
  };
  return (
    <>
      {one.name}
      <Detail>{[one.workgroup, one.since].join(' · ')}</Detail>
      {one.guides.length === 0 ? (
        <Button
          label={translate(words.chooseMentor)}
          about={translate(words.chooseFor, { name: one.name })}
          kind="quiet"
          onPress={() => void openPanel('this-row', { sheet: 'MEM', id: one.id })}
        />
      ) : (
        <>
          <SelectField
            label={translate(words.mentorFor, { name: one.name })}
            options={one.guides}
            value={mentor}
            onChange={setMentor}
          />
          <Button label={translate(words.nameMentor)} isBusy={isBusy} onPress={() => void name()} />
        </>
      )}
    </>
  );
}

export const Newcomers = ({ newcomers, onDone }: NewcomersProps) =>
  newcomers.length === 0 ? null : (
    <Section title={translate(words.newcomers, { count: newcomers.length })}>
      <PlainList items={newcomers}>{(one) => <Newcomer key={one.id} one={one} onDone={onDone} />}</PlainList>
    </Section>
  );
