// One pair: what it has in common, signal by signal, and how far it is settled.
import { useState } from 'preact/hooks';
import type { ListedOverlap, OverlapSide } from '../../../core/coverage/overlaps/plan-list';
import { render } from '../../../core/base/messages/text';
import { Notice } from '../../kit/frame';
import { Icon } from '../../kit/icons';
import { wallClockInWords } from '../../kit/moments';
import { openSideBySide } from '../../kit/open-dialog';
import { StepHeading } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import { Passages } from './passages';
import { missingWord, standOf } from './sides';
import * as words from '../../../core/words/panels/coverage/overlaps';

function Side({ side, showsWord }: { side: OverlapSide; showsWord: boolean }) {
  const { say } = usePanel();
  const word = side.agreed === '' ? say(words.notAgreed) : say(words.agreedBy, { name: side.agreed });
  return (
    <li>
      {side.title}
      <span class="quiet detail">{side.workgroup.name || say(words.noWorkgroup)}</span>
      {side.cycle !== '' && <span class="quiet detail">{say(words.ofCycle, { cycle: side.cycle })}</span>}
      {side.mergedInto !== '' && (
        <span class="quiet detail">{say(words.mergedInto, { title: side.mergedInto })}</span>
      )}
      {showsWord && side.cycle === '' && <span class="quiet detail">{word}</span>}
    </li>
  );
}

function Stand({ pair }: { pair: ListedOverlap }) {
  const { say, language } = usePanel();
  const lines = [standOf(pair), missingWord(pair)].flatMap((line) => (line ? [render(line, language)] : []));
  const { angles, reason, earlier, turn } = pair;
  return (
    <>
      {pair.changedSince && (
        <Notice tone="bad">
          <p>{say(words.changedSince)}</p>
        </Notice>
      )}
      <Notice tone={pair.settled ? 'good' : 'info'}>
        {turn === 'overdue' && <p class="first-capital">{pair.turnText}</p>}
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {angles.first !== '' && <p>{say(words.anglesAre, { ...angles })}</p>}
        {reason !== '' && <p class="reason">{say(words.reasonIs, { reason })}</p>}
        {earlier !== '' && <p class="reason">{earlier}</p>}
        {pair.since !== '' && !pair.settled && (
          <p class="quiet">{say(words.since, { date: wallClockInWords(pair.since, language) })}</p>
        )}
      </Notice>
    </>
  );
}

function Asks({ title, lines, isBad = false }: { title: string; lines: readonly string[]; isBad?: boolean }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3 class={isBad ? 'opposite' : ''}>
        {isBad && <Icon name="problem" />} {title}
      </h3>
      <ul class="plain-list asks">
        {lines.map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function SideBySide({ pair }: { pair: ListedOverlap }) {
  const { say, tell } = usePanel();
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const answer = await openSideBySide(pair.id);
    setBusy(false);
    if (!answer.ok) tell(answer.message, 'bad');
  };
  return (
    <button type="button" class="secondary" aria-disabled={isBusy} onClick={() => !isBusy && void open()}>
      {say(words.sideBySide)}
    </button>
  );
}

export function PairDetail({ pair }: { pair: ListedOverlap }) {
  const { say } = usePanel();
  return (
    <>
      <StepHeading>{pair.levelText}</StepHeading>
      <ul class="plain-list sides">
        {[pair.first, pair.second].map((side) => (
          <Side key={side.id} side={side} showsWord={pair.proposed !== '' || pair.settled} />
        ))}
      </ul>
      <Stand pair={pair} />
      <SideBySide pair={pair} />
      <Asks title={say(words.opposite)} lines={pair.opposes} isBad />
      <section>
        <h3>{say(words.evidence)}</h3>
        {pair.evidence.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
        {pair.group !== '' && <p>{say(words.inGroup, { group: pair.group })}</p>}
        {pair.basisText !== '' && <p class="help">{say(words.comparedFrom, { basis: pair.basisText })}</p>}
      </section>
      <Asks title={say(words.sameAsks)} lines={pair.asks} />
      <Passages pair={pair} />
    </>
  );
}
