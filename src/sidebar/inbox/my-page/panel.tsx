// My page: what waits for one, most urgent first, in one call; for newcomers, what this is and how to join.
import { useRef, useState } from 'preact/hooks';
import type { MyPageLine, MyPageResult } from '../../../core/inbox/my-page/page';
import type { PlaceList } from '../../../core/workbook/places/thing';
import { FocusHere, Loaded } from '../../kit/states';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { Button, type Action } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { translate, setStatus, usePanel } from '../../kit/panel-context';
import { useLoad } from '../../kit/use-calls';
import { Line, Waiting } from './lines';
import { MailChoice } from './mail-choice';
import { Detail, PlainList, Section } from '../../kit/parts';
import { actionOf } from '../../kit/take-step';
import { ThingRow } from '../../kit/thing-row';
import { PickList } from '../../kit/lists';
import * as firstStepsText from '../../../core/words/inbox/first-steps';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/inbox/my-page';

interface AnotherProps {
  onPick(person: string): void;
}

function People({ onPick }: AnotherProps) {
  const load = useLoad('my-page', { listPeople: true });
  return (
    <Loaded load={load} fields={2}>
      {({ people }) => (
        <PickList
          label={translate(words.whose)}
          items={people}
          textOf={({ name }) => name}
          onPick={({ id }) => onPick(id)}
        >
          {({ name }) => name}
        </PickList>
      )}
    </Loaded>
  );
}

/** The page of somebody else, for those who act for people: the names come when they are asked for. */
function Another(props: AnotherProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details class="another" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{translate(words.another)}</summary>
      {isOpen && <People {...props} />}
    </details>
  );
}

function Ahead({ lines }: { lines: readonly MyPageLine[] }) {
  if (lines.length === 0) return null;
  return (
    <Section title={translate(words.ahead)}>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </Section>
  );
}

/** What a coalition does first; a step that must wait leads to the one before it. */
function FirstSteps({ steps }: { steps: PlaceList | null }) {
  if (!steps) return null;
  return (
    <Section title={translate(firstStepsText.listTitle)}>
      <p class="headline">{steps.headline}</p>
      <PlainList items={steps.lines}>{(line) => <ThingRow line={line} />}</PlainList>
    </Section>
  );
}

function Newcomer({ page }: { page: MyPageResult }) {
  return (
    <>
      <h2>{translate(words.welcome)}</h2>
      {page.firstSteps === null && <p>{translate(words.joinFirst)}</p>}
      <p>{translate(words.whatIs)}</p>
      <FirstSteps steps={page.firstSteps} />
      <Ahead lines={page.ahead} />
      {page.ahead.length > 0 && <p class="help">{translate(words.clock, { clock: page.clock })}</p>}
    </>
  );
}

/** Coordinators and co-chairs have a role without taking part in a workgroup. */
const mayJoin = ({ isSelf, roles, person }: MyPageResult): boolean =>
  person.id === '' || (isSelf && roles.length === 0);

/** The coalition's next first step, for whoever may do it; else to join. */
function firstActionOf(page: MyPageResult): Action | undefined {
  const step = page.firstSteps?.first;
  if (step) return actionOf(step);
  return mayJoin(page) ? { label: translate(words.join), onPress: () => void openPanel('join') } : undefined;
}

function Page({ page, refresh }: { page: MyPageResult; refresh(): void }) {
  const { person, isSelf, roles, headline, sections, ahead, clock } = page;
  return (
    <>
      <h2>
        {isSelf ? person.name : translate(words.pageOf, { name: person.name })}
        {roles.length > 0 && <Detail>{roles.join(' · ')}</Detail>}
      </h2>
      <p class="headline">{headline}</p>
      <FirstSteps steps={page.firstSteps} />
      {mayJoin(page) && !page.firstSteps && <p>{translate(words.noWorkgroup)}</p>}
      {sections.map((section) => (
        <Waiting key={`${section.kind} ${section.title}`} section={section} />
      ))}
      <Ahead lines={ahead} />
      {sections.length + ahead.length > 0 && <p class="help">{translate(words.clock, { clock })}</p>}
      {page.mail && <MailChoice mail={page.mail} onDone={refresh} />}
      {isSelf && (
        <p>
          <Button
            label={translate(titles.outreach)}
            kind="quiet"
            onPress={() => void openPanel('outreach')}
          />
        </p>
      )}
    </>
  );
}

function MyPage() {
  const { opening } = usePanel();
  const [person, setPerson] = useState(opening.input['for'] ?? '');
  const cameBack = useRef(false);
  const load = useLoad('my-page', person === '' ? {} : { for: person });
  const page = load.state === 'ready' ? load.result : undefined;
  const show = (one: string): void => {
    cameBack.current = true;
    setStatus('');
    setPerson(one);
  };
  const refresh = { label: translate(words.refresh), onPress: load.reload };
  const toMine = { label: translate(words.toMine), onPress: () => show('') };
  return (
    <Frame primary={page && firstActionOf(page)} secondary={person === '' ? refresh : toMine}>
      <Loaded load={load} fields={6}>
        {(shown) => (
          <FocusHere key={person} when={cameBack.current}>
            {shown.person.id === '' ? (
              <Newcomer page={shown} />
            ) : (
              <Page page={shown} refresh={load.refresh} />
            )}
            {shown.mayActForOthers && person === '' && <Another onPick={show} />}
          </FocusHere>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(MyPage, titles.myPage);
