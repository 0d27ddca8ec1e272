// The board of deadlines: one card a text, worst first, then the workgroups that have none.
import type { BoardLine } from '../../../core/submissions/deadline-board/lines';
import type { DeadlineBoard } from '../../../core/submissions/deadline-board/plan-board';
import { Button, OpenPanel, openPanel } from '../../kit/buttons';
import { Cards } from '../../kit/cards';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import { Searched } from '../../kit/lists';
import { mountPanel } from '../../kit/mount';
import { say } from '../../kit/panel-context';
import { Detail, Flag, Notice, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useAnswer } from '../../kit/use-calls';
import { WordBar } from '../../kit/word-bar';
import * as titles from '../../../core/words/workbook/menu';
import * as words from '../../../core/words/panels/submissions/deadline-board';

const TONES = {
  unchecked: 'late',
  'no-text': 'late',
  blocked: 'late',
  open: undefined,
  ready: 'good',
  unproven: undefined,
  done: 'good',
} as const;

const Clocks = ({ line: { inGeneva, here, internal } }: { line: BoardLine }) => (
  <>
    {inGeneva !== '' && <Detail>{say(words.inGeneva, { when: inGeneva })}</Detail>}
    {here !== '' && <Detail>{say(words.here, { when: here })}</Detail>}
    {internal !== '' && <Detail>{say(words.internal, { when: internal })}</Detail>}
  </>
);

function People({ line: { act, uploader, receipt, state } }: { line: BoardLine }) {
  const names = act.join(', ') || say(words.nobody);
  return (
    <>
      {state !== 'done' && <Detail>{say(words.act, { names })}</Detail>}
      <Detail>{uploader === '' ? say(words.noUploader) : say(words.uploads, { name: uploader })}</Detail>
      {receipt !== '' && <Detail>{say(words.receipt, { receipt })}</Detail>}
    </>
  );
}

function Line({ line }: { line: BoardLine }) {
  const { title, workgroup, status, state, isLate, left, blocks, words: count, limit, wordState } = line;
  return (
    <li class="card board-line">
      <h3>{title}</h3>
      <Detail>{[workgroup, status].filter(Boolean).join(' · ')}</Detail>
      <p class="left">
        <Flag tone={isLate ? 'late' : TONES[state]}>{left}</Flag>
      </p>
      {count !== null && <WordBar count={count} limit={limit} state={wordState} />}
      {blocks.length > 0 && (
        <ul class="blocks">
          {blocks.map((block) => (
            <li key={block}>{block}</li>
          ))}
        </ul>
      )}
      <People line={line} />
      <Clocks line={line} />
      <Button
        kind="quiet"
        label={say(words.goOn)}
        about={say(words.goOnWith, { title })}
        onPress={() => void openPanel(line.panel, line.input)}
      />
    </li>
  );
}

const Groups = ({ groups }: Pick<DeadlineBoard, 'groups'>) => (
  <Section title={say(words.groups)}>
    <PlainList items={groups}>
      {({ name, coChairs }) => (
        <>
          <Flag tone="late">{name}</Flag>
          <Detail>{say(words.coChairs, { names: coChairs.join(', ') || say(words.nobody) })}</Detail>
        </>
      )}
    </PlainList>
    <OpenPanel panel="register-submission" label={say(titles.registerSubmission)} />
  </Section>
);

function Board({ answer: { result, summary } }: { answer: Success<DeadlineBoard> }) {
  const { lines, groups } = result;
  return (
    <>
      <Notice tone="info" lines={summary} />
      {groups.length > 0 && <Groups groups={groups} />}
      {lines.length === 0 ? (
        <Empty words={say(words.empty)} />
      ) : (
        <Searched items={lines} textOf={({ title, workgroup }) => `${title} ${workgroup}`}>
          {(shown) => (
            <Cards label={say(words.lines)}>
              {shown.map((line) => (
                <Line key={line.id} line={line} />
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
    <Frame secondary={{ label: say(words.again), onPress: load.refresh }}>
      <Loaded load={load}>{(answer) => <Board answer={answer} />}</Loaded>
    </Frame>
  );
}

mountPanel(BoardPanel, titles.deadlineBoard);
