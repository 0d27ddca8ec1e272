// My page: what waits for one, most urgent first, in one call; for newcomers, what this is and how to join.
import { useRef, useState } from 'preact/hooks';
import type { MyPageLine, MyPageResult } from '../../../core/inbox/my-page/page';
import { FocusHere } from '../../kit/focus-here';
import { Frame } from '../../kit/frame';
import { mountPanel } from '../../kit/mount';
import { openPanel } from '../../kit/open-panel';
import { usePanel } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import { Another } from './another';
import { Line, Section } from './lines';
import * as words from '../../../core/words/panels/inbox/my-page';
import * as titles from '../../../core/words/workbook/menu';

function Ahead({ lines }: { lines: readonly MyPageLine[] }) {
  const { say } = usePanel();
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{say(words.ahead)}</h3>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} />
        ))}
      </ul>
    </section>
  );
}

function Newcomer({ page }: { page: MyPageResult }) {
  const { say } = usePanel();
  return (
    <>
      <h2>{say(words.welcome)}</h2>
      <p>{say(words.joinFirst)}</p>
      <p>{say(words.whatIs)}</p>
      <Ahead lines={page.ahead} />
      {page.ahead.length > 0 && <p class="help">{say(words.clock, { clock: page.clock })}</p>}
    </>
  );
}

/** Coordinators and co-chairs have a role without taking part in a workgroup. */
const mayJoin = ({ isSelf, roles, person }: MyPageResult): boolean =>
  person.id === '' || (isSelf && roles.length === 0);

function Page({ page }: { page: MyPageResult }) {
  const { say } = usePanel();
  const { person, isSelf, roles, headline, sections, ahead, clock } = page;
  return (
    <>
      <h2>
        {isSelf ? person.name : say(words.pageOf, { name: person.name })}
        {roles.length > 0 && <span class="quiet detail">{roles.join(' · ')}</span>}
      </h2>
      <p class="headline">{headline}</p>
      {mayJoin(page) && <p>{say(words.noWorkgroup)}</p>}
      {sections.map((section) => (
        <Section key={section.kind} section={section} />
      ))}
      <Ahead lines={ahead} />
      {sections.length + ahead.length > 0 && <p class="help">{say(words.clock, { clock })}</p>}
    </>
  );
}

function MyPage() {
  const { say, opening, tell } = usePanel();
  const [person, setPerson] = useState(opening.input['for'] ?? '');
  const cameBack = useRef(false);
  const load = useLoad('my-page', person === '' ? {} : { for: person });
  const page = load.state === 'ready' ? load.result : undefined;
  const show = (one: string): void => {
    cameBack.current = true;
    tell('');
    setPerson(one);
  };
  const join = async (): Promise<void> => {
    const answer = await openPanel('join');
    if (!answer.ok) tell(answer.message, 'bad');
  };
  const refresh = { label: say(words.refresh), onPress: load.reload };
  const toMine = { label: say(words.toMine), onPress: () => show('') };
  return (
    <Frame
      title={say(titles.myPage)}
      primary={page && mayJoin(page) ? { label: say(words.join), onPress: () => void join() } : undefined}
      secondary={person === '' ? refresh : toMine}
    >
      <Loaded load={load} fields={6}>
        {(shown) => (
          <FocusHere key={person} when={cameBack.current}>
            {shown.person.id === '' ? <Newcomer page={shown} /> : <Page page={shown} />}
            {shown.mayActForOthers && person === '' && <Another onPick={show} />}
          </FocusHere>
        )}
      </Loaded>
    </Frame>
  );
}

mountPanel(MyPage);
