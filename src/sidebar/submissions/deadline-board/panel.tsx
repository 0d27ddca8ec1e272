// The board of deadlines: one card a text, worst first, then the workgroups that have none.
import type { BoardLine } from '../../../core/submissions/deadline-board/lines';
import type { DeadlineBoard } from '../../../core/submissions/deadline-board/plan-board';
import { Button, OpenPanel } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { Cards } from '../../kit/cards';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Searched } from '../../kit/lists';
import { viewOf } from '../../kit/views';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Notice, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useAnswer } from '../../kit/use-calls';
import { WordBar } from '../../kit/word-bar';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/deadline-board';

/** From here on the time that is left is pointed out. */
const SOON_HOURS = 14 * 24;

function toneOf({ state, isLate, hoursLeft }: BoardLine): 'good' | 'late' | undefined {
  if (state === 'ready') return 'good';
  const isSoon = hoursLeft !== null && hoursLeft < SOON_HOURS;
  return isLate || isSoon ? 'late' : undefined;
}

type Clock = Pick<BoardLine, 'left' | 'inGeneva' | 'here'>;

/** The deadline that most texts have is said once, above all of them. */
function usualClock(lines: readonly BoardLine[]): Clock | undefined {
  const counts = new Map<string, number>();
  for (const { inGeneva } of lines) counts.set(inGeneva, (counts.get(inGeneva) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1])[0] ?? [];
  return lines.find(({ inGeneva }) => inGeneva !== '' && inGeneva === most);
}

const Clocks = ({ clock: { inGeneva, here } }: { clock: Clock }) => (
  <>
    {inGeneva !== '' && <Detail>{translate(words.inGeneva, { when: inGeneva })}</Detail>}
    {here !== '' && <Detail>{translate(words.here, { when: here })}</Detail>}
  </>
);

/** Who speaks a statement, else who uploads the text. */
function Goes({ line: { speech, uploader } }: { line: BoardLine }) {
  if (!speech)
    return (
      <Detail>
        {uploader === '' ? translate(words.noUploader) : translate(words.uploads, { name: uploader })}
      </Detail>
    );
  const { speaker, registration } = speech;
  return (
    <>
      {speaker !== '' && <Detail>{translate(words.speaks, { name: speaker })}</Detail>}
      {registration !== '' && <Detail>{registration}</Detail>}
    </>
  );
}

function People({ line }: { line: BoardLine }) {
  const { act, receipt, state } = line;
  const names = act.join(', ') || translate(words.nobody);
  return (
    <>
      {state !== 'done' && <Detail>{translate(words.act, { names })}</Detail>}
      <Goes line={line} />
      {receipt !== '' && <Detail>{translate(words.receipt, { receipt })}</Detail>}
    </>
  );
}

interface LineProps {
  readonly line: BoardLine;
  /** Said above all lines. */
  readonly usual: Clock | undefined;
}

function Line({ line, usual }: LineProps) {
  const { title, workgroup, status, left, internal, blocks, words: count, limit, wordState } = line;
  return (
    <li class="card board-line">
      <h2>{title}</h2>
      <Detail>{[workgroup, status].filter(Boolean).join(' · ')}</Detail>
      {left !== '' && (
        <p class="left">
          <Flag tone={toneOf(line)}>{left}</Flag>
        </p>
      )}
      {count !== null && <WordBar count={count} limit={limit} spoken={line.spoken} state={wordState} />}
      {blocks.length > 0 && (
        <>
          <Detail>{translate(words.inTheWay)}</Detail>
          <ul class="blocks">
            {blocks.map((block) => (
              <li key={block}>{block}</li>
            ))}
          </ul>
        </>
      )}
      <People line={line} />
      {internal !== '' && <Detail>{translate(words.internal, { when: internal })}</Detail>}
      {line.inGeneva !== usual?.inGeneva && <Clocks clock={line} />}
      <Button
        kind="quiet"
        label={translate(words.goOn)}
        about={translate(words.goOnWith, { title })}
        onPress={() => void openPanel(line.panel, line.input)}
      />
    </li>
  );
}

const Groups = ({ groups }: Pick<DeadlineBoard, 'groups'>) => (
  <Section title={translate(words.groups)}>
    <PlainList items={groups}>
      {({ name, coChairs }) => (
        <>
          <Flag tone="late">{name}</Flag>
          <Detail>
            {translate(words.coChairs, { names: coChairs.join(', ') || translate(words.nobody) })}
          </Detail>
        </>
      )}
    </PlainList>
    <OpenPanel panel="register-submission" label={translate(titles.registerSubmission)} />
  </Section>
);

function Board({ answer: { result, summary } }: { answer: Success<DeadlineBoard> }) {
  const { lines, groups } = result;
  const usual = usualClock(lines);
  return (
    <>
      <Notice tone="info" lines={summary}>
        {usual && (
          <>
            <b>{usual.left}</b>
            <Clocks clock={usual} />
          </>
        )}
      </Notice>
      {groups.length > 0 && <Groups groups={groups} />}
      {lines.length === 0 ? (
        <Empty words={translate(words.empty)} />
      ) : (
        <Searched items={lines} textOf={({ title, workgroup }) => `${title} ${workgroup}`}>
          {(shown) => (
            <Cards label={translate(words.lines)}>
              {shown.map((line) => (
                <Line key={line.id} {...{ line, usual }} />
              ))}
            </Cards>
          )}
        </Searched>
      )}
    </>
  );
}

function BoardPanel() {
  const load = useAnswer('deadline-board', {});
  return (
    <Frame secondary={{ label: translate(words.again), onPress: load.refresh }}>
      <Loaded load={load}>{(answer) => <Board answer={answer} />}</Loaded>
    </Frame>
  );
}

export const view = viewOf(BoardPanel, titles.deadlineBoard);
