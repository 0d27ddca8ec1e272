// A workgroup without two co-chairs: who might take the role on, to be asked or to be given it.
import { useState } from 'preact/hooks';
import type { VacantGroup, RoleCandidate } from '../../../core/people/vacancies/plan-vacancies-list';
import type { AskForRoleResult } from '../../../core/people/vacancies/plan-ask';
import { Button } from '../../kit/buttons';
import type { Success } from '../../kit/client';
import { Checkbox } from '../../kit/fields/ticks';
import { TextArea } from '../../kit/fields/text-area';
import { Frame } from '../../kit/frame';
import { Searched } from '../../kit/lists';
import { Confirm, StepHeading } from '../../kit/outcome';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Notice, PlainList } from '../../kit/parts';
import { useRun } from '../../kit/use-calls';
import { NamesFold } from '../names-fold';
import * as words from '../../../core/words/panels/people/vacancies';

const SHOWN = 10;

interface PersonProps {
  readonly one: RoleCandidate;
  readonly isTicked: boolean;
  readonly isBusy: boolean;
  onTick(isTicked: boolean): void;
  onAccept(): void;
}

function Person({ one, isTicked, isBusy, onTick, onAccept }: PersonProps) {
  const { name, says, detail, asked, noMail } = one;
  return (
    <>
      {noMail === '' ? <Checkbox label={name} value={isTicked} onChange={onTick} /> : name}
      {says && <Flag tone="good">{translate(words.isWilling)}</Flag>}
      {detail !== '' && <Detail>{detail}</Detail>}
      {asked !== '' && <Detail>{translate(words.askedOn, { day: asked })}</Detail>}
      {noMail !== '' && <Detail>{noMail}</Detail>}
      <Button
        label={translate(words.accept)}
        about={translate(words.acceptWho, { name })}
        kind="quiet"
        isBusy={isBusy}
        onPress={onAccept}
      />
    </>
  );
}

interface GroupProps {
  readonly group: VacantGroup;
  onDone(answer: Success): void;
  onBack(): void;
}

/** Asks those who are ticked, once it was looked at; or gives the role to one. */
function useGroup({ group, onDone }: GroupProps) {
  const usual = group.people.filter(({ says, asked, noMail }) => says && asked === '' && noMail === '');
  const [ticked, setTicked] = useState<readonly string[]>(usual.map(({ id }) => id));
  const [text, setText] = useState('');
  const [previewed, setPreviewed] = useState<Success<AskForRoleResult> | null>(null);
  const asking = useRun('ask-for-role');
  const accepting = useRun('hand-over-role');
  const input = { workgroup: group.id, people: [...ticked], text: text.trim() };
  const done = (answer: Success | undefined): void => {
    if (answer) onDone(answer);
  };
  return {
    ...{ ticked, text, setText, previewed, setPreviewed },
    isBusy: asking.isBusy || accepting.isBusy,
    tick: (id: string, isTicked: boolean): void =>
      setTicked(isTicked ? [...ticked, id] : ticked.filter((one) => one !== id)),
    preview: async (): Promise<void> => setPreviewed((await asking.run(input, { dryRun: true })) ?? null),
    ask: async (): Promise<void> => done(await asking.run(input)),
    accept: async (to: string): Promise<void> =>
      done(await accepting.run({ workgroup: group.id, to, tell: 'both' })),
  };
}

type Working = ReturnType<typeof useGroup>;

/** The mail as it will go out, before it does. */
function AskPreview({ answer, working }: { answer: Success<AskForRoleResult>; working: Working }) {
  const { isBusy, setPreviewed, ask } = working;
  const { mails } = answer.result;
  const primary = { label: translate(words.ask, { count: mails.length }), isBusy, onPress: () => void ask() };
  return (
    <Frame primary={mails.length > 0 ? primary : undefined} onBack={() => setPreviewed(null)}>
      <Confirm question={translate(words.askQuestion, { count: mails.length })} mail={answer.mail}>
        <Notice tone="info" lines={answer.summary} />
        <NamesFold summary={translate(words.whoIsAsked, { count: mails.length })} names={mails} />
      </Confirm>
    </Frame>
  );
}

function People({ people, working }: { people: readonly RoleCandidate[]; working: Working }) {
  const { ticked, isBusy, tick, accept } = working;
  if (people.length === 0) return <Notice tone="info" lines={[translate(words.nobodyThere)]} />;
  return (
    <Searched items={people} most={SHOWN} textOf={({ name, detail }) => `${name} ${detail}`}>
      {(shown) => (
        <PlainList items={shown}>
          {(one) => (
            <Person
              one={one}
              isTicked={ticked.includes(one.id)}
              isBusy={isBusy}
              onTick={(isTicked) => tick(one.id, isTicked)}
              onAccept={() => void accept(one.id)}
            />
          )}
        </PlainList>
      )}
    </Searched>
  );
}

export function Group(props: GroupProps) {
  const { group, onBack } = props;
  const working = useGroup(props);
  const { ticked, text, setText, previewed, isBusy, preview } = working;
  if (previewed) return <AskPreview answer={previewed} working={working} />;
  const label = translate(words.preview, { count: ticked.length });
  const primary = { label, isBusy, onPress: () => void preview() };
  return (
    <Frame primary={ticked.length > 0 ? primary : undefined} onBack={onBack}>
      <StepHeading>{group.name}</StepHeading>
      <p class="quiet">{translate(words.empty, { count: group.empty, names: group.coChairs.join(', ') })}</p>
      <People people={group.people} working={working} />
      {ticked.length > 0 && (
        <TextArea label={translate(words.ownWord)} rows={3} value={text} onChange={setText} />
      )}
    </Frame>
  );
}
