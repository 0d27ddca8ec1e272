// Erases a person everywhere: who, what would go and stay, the name typed once more. Nothing typed here is kept as a draft,
// since that would keep the name.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ErasureResult } from '../../../core/people/erasing/erase-person';
import type { Success } from '../../kit/client';
import { Button } from '../../kit/buttons';
import { TextField } from '../../kit/fields/inputs';
import { PickOne } from '../../kit/fields/picker';
import { TextList } from '../../kit/fields/text-list';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Confirm, Summary } from '../../kit/outcome';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { Notice } from '../../kit/parts';
import { Loaded } from '../../kit/states';
import { useLoad, useRun } from '../../kit/use-calls';
import { BeyondReach, FoundPlaces } from './found';
import * as words from '../../../core/words/panels/people/erase-person';

interface Who {
  readonly person: string;
  readonly also: readonly string[];
}

const filled = (also: readonly string[]): string[] =>
  also.map((one) => one.trim()).filter((one) => one !== '');

interface ChooseProps {
  readonly who: Who;
  change(who: Who): void;
  onLook(): void;
  onDone(answer: Success<ErasureResult>): void;
}

/** What was begun is finished with one press, whoever it was about. */
function Unfinished({ onDone }: Pick<ChooseProps, 'onDone'>) {
  const finishing = useRun('erase-person');
  const goOn = (): void =>
    void finishing.run({ goOn: true }).then((answer) => {
      if (answer) onDone(answer);
    });
  return (
    <>
      <Notice tone="bad" lines={[translate(words.unfinished)]} />
      <Button label={translate(words.goOn)} isBusy={finishing.isBusy} onPress={goOn} />
    </>
  );
}

function Choose({ who, change, onLook, onDone }: ChooseProps) {
  const load = useLoad('erase-person', {}, { dryRun: true });
  const isReady = who.person !== '' || filled(who.also).length > 0;
  return (
    <Frame primary={isReady ? { label: translate(words.look), onPress: onLook } : undefined}>
      <Loaded load={load} fields={2}>
        {({ people, isUnfinished }) => (
          <>
            {isUnfinished && <Unfinished onDone={onDone} />}
            <PickOne
              label={translate(words.who)}
              help={translate(words.whoHelp)}
              options={people}
              value={who.person}
              onChange={(person) => change({ ...who, person })}
            />
            <TextList
              label={translate(words.also)}
              help={translate(words.alsoHelp)}
              rows={1}
              value={who.also}
              onChange={(also) => change({ ...who, also })}
            />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

interface LookedProps {
  readonly who: Who;
  change(who: Who): void;
  onBack(): void;
  onDone(answer: Success<ErasureResult>): void;
}

const isNowhere = ({ goes, rewritten, notes, kept, journal }: ErasureResult): boolean =>
  goes.length + rewritten.length + notes + kept + journal === 0;

interface FoundProps {
  readonly found: ErasureResult;
  readonly typed: string;
  setTyped(typed: string): void;
  readonly children: ComponentChildren;
}

/** What was found, and the name to type before anything goes. */
function Found({ found, typed, setTyped, children }: FoundProps) {
  const isNothing = isNowhere(found);
  return (
    <Confirm question={translate(words.question, { name: found.name })}>
      <Notice
        tone={isNothing ? 'info' : 'bad'}
        lines={[translate(isNothing ? words.nothing : words.noUndo)]}
      />
      {children}
      {!isNothing && (
        <TextField
          label={translate(words.typed, { name: found.name })}
          required
          value={typed}
          onChange={setTyped}
        />
      )}
    </Confirm>
  );
}

function Looked({ who, change, onBack, onDone }: LookedProps) {
  const [alsoPublic, setPublic] = useState(false);
  const [typed, setTyped] = useState('');
  const erasing = useRun('erase-person');
  const input = { ...(who.person !== '' && { person: who.person }), also: filled(who.also), alsoPublic };
  const load = useLoad('erase-person', input, { dryRun: true });
  const erase = (): void =>
    void erasing.run({ ...input, typed }).then((answer) => {
      if (answer) onDone(answer);
    });
  const tick = (written: string, isTicked: boolean): void =>
    change({
      ...who,
      also: isTicked ? [...filled(who.also), written] : who.also.filter((one) => one !== written),
    });
  const isFound = load.state === 'ready' && !isNowhere(load.result);
  return (
    <Frame
      primary={
        isFound ? { label: translate(words.erase), isBusy: erasing.isBusy, onPress: erase } : undefined
      }
      onBack={onBack}
    >
      <Loaded load={load}>
        {(found) => (
          <Found {...{ found, typed, setTyped }}>
            <FoundPlaces
              {...{ found, alsoPublic }}
              onPublic={setPublic}
              ticked={filled(who.also)}
              onTick={tick}
            />
          </Found>
        )}
      </Loaded>
    </Frame>
  );
}

function ErasePerson() {
  const { opening } = usePanel();
  const start: Who = { person: opening.input['id'] ?? '', also: [] };
  const [who, change] = useState<Who>(start);
  const [isLooking, setLooking] = useState(false);
  const [answer, setAnswer] = useState<Success<ErasureResult> | null>(null);
  const again = (): void => {
    change({ person: '', also: [] });
    setAnswer(null);
    setLooking(false);
    setStatus('');
  };
  if (answer)
    return (
      <Frame secondary={{ label: translate(words.again), onPress: again }}>
        <Summary answer={answer}>
          <BeyondReach beyond={answer.result.beyond} />
        </Summary>
      </Frame>
    );
  if (!isLooking) return <Choose {...{ who, change }} onLook={() => setLooking(true)} onDone={setAnswer} />;
  return <Looked {...{ who, change }} onBack={() => setLooking(false)} onDone={setAnswer} />;
}

export const view = viewOf(ErasePerson, words.title);
