// Roles to fill: workgroups without two co-chairs, newcomers without a mentor, and who helps with what.
import { labelled } from '../../kit/labelled';
import { useRef, useState } from 'preact/hooks';
import type { VacanciesResult, VacantGroup } from '../../../core/people/vacancies/plan-vacancies-list';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { PickList } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Detail, Fold, PlainList } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { Group } from './group';
import { Newcomers } from './newcomers';
import * as words from '../../../core/words/panels/people/vacancies';
import * as titles from '../../../core/words/workbook/menu';

interface OverviewProps {
  readonly result: VacanciesResult;
  onPick(group: VacantGroup): void;
  onDone(answer: Success): void;
}

function Overview({ result: { groups, newcomers, help }, onPick, onDone }: OverviewProps) {
  return (
    <>
      <h2>{translate(words.groups, { count: groups.length })}</h2>
      <PickList
        label={translate(words.groups, { count: groups.length })}
        items={groups}
        empty={translate(words.noGap)}
        textOf={({ name }) => name}
        onPick={onPick}
      >
        {({ name, empty, coChairs, people }) => (
          <>
            {name}
            <Detail>{translate(words.empty, { count: empty, names: coChairs.join(', ') })}</Detail>
            <Detail>{translate(words.willing, { count: people.filter(({ says }) => says).length })}</Detail>
          </>
        )}
      </PickList>
      <Newcomers newcomers={newcomers} onDone={onDone} />
      <Fold summary={translate(words.help)}>
        <PlainList items={help.map(({ name, count }) => labelled(name, count))} />
      </Fold>
    </>
  );
}

function VacanciesPanel() {
  const { opening } = usePanel();
  const load = useLoad('vacancies', {});
  const [picked, setPicked] = useState(opening.input['workgroup'] ?? '');
  const [answer, setAnswer] = useState<Success | null>(null);
  const cameBack = useRef(false);
  const toList = (): void => {
    cameBack.current = true;
    if (answer) load.reload();
    setAnswer(null);
    setPicked('');
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.toList), onPress: toList }}>
        <Summary answer={answer} mayUndo />
      </Frame>
    );
  const group = load.state === 'ready' ? load.result.groups.find(({ id }) => id === picked) : undefined;
  if (group) return <Group group={group} onDone={setAnswer} onBack={toList} />;
  return (
    <Frame>
      <Loaded load={load} fields={4} cameBack={cameBack.current}>
        {(result) => <Overview result={result} onPick={({ id }) => setPicked(id)} onDone={setAnswer} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(VacanciesPanel, titles.vacancies);
