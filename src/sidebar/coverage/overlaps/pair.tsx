// One pair: what it has in common, signal by signal, and how far it is settled.
import { useState } from 'preact/hooks';
import type { ListedOverlap, OverlapSide } from '../../../core/coverage/overlaps/plan-overlaps-list';
import type { OverlapDetailsResult } from '../../../core/coverage/overlaps/plan-details';
import { Detail, Fold, Lines, Notice, PlainList, Section } from '../../kit/parts';
import { wallClockInWords } from '../../kit/format-date';
import { openSideBySide } from '../../kit/open-dialog';
import { StepHeading } from '../../kit/outcome';
import { translate, translateMessage, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useLoad, type Load } from '../../kit/use-calls';
import { LongestPassage, Passages } from './passages';
import { missingWord, standOf } from './sides';
import { SentencesOfBoth } from '../../kit/sentences-of-both';
import { Contradiction } from './contradiction';
import { EndorseNow } from './endorse-now';
import { WriteJoint } from './write-joint';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { Button } from '../../kit/buttons';

function Side({ side, showsWord }: { side: OverlapSide; showsWord: boolean }) {
  const word =
    side.agreed === '' ? translate(words.notAgreed) : translate(words.agreedBy, { name: side.agreed });
  return (
    <>
      {side.title}
      <Detail>{side.workgroup.name || translate(words.noWorkgroup)}</Detail>
      {side.cycle !== '' && <Detail>{translate(words.ofCycle, { cycle: side.cycle })}</Detail>}
      {side.mergedInto !== '' && <Detail>{translate(words.mergedInto, { title: side.mergedInto })}</Detail>}
      {showsWord && side.cycle === '' && <Detail>{word}</Detail>}
    </>
  );
}

function Stand({ pair }: { pair: ListedOverlap }) {
  const lines = [standOf(pair), missingWord(pair)].flatMap((line) => (line ? [translateMessage(line)] : []));
  const { angles, reason, earlier, turn } = pair;
  return (
    <>
      {pair.changedSince && <Notice tone="bad" lines={[translate(words.changedSince)]} />}
      <Notice tone={pair.settled ? 'good' : 'info'}>
        {turn === 'overdue' && <p class="first-capital">{pair.turnText}</p>}
        <Lines lines={lines} />
        {angles.first !== '' && <p>{translate(words.anglesAre, { ...angles })}</p>}
        {reason !== '' && <p class="reason">{translate(words.reasonIs, { reason })}</p>}
        {earlier !== '' && <p class="reason">{earlier}</p>}
        {pair.since !== '' && !pair.settled && (
          <p class="quiet">{translate(words.since, { date: wallClockInWords(pair.since) })}</p>
        )}
      </Notice>
    </>
  );
}

function Asks({ title, lines }: { title: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <PlainList items={lines} look="asks" />
    </section>
  );
}

function SideBySide({ pair }: { pair: ListedOverlap }) {
  const [isBusy, setBusy] = useState(false);
  const open = async (): Promise<void> => {
    setBusy(true);
    const answer = await openSideBySide(pair.id);
    setBusy(false);
    if (!answer.ok) setStatus(answer.message, 'bad');
  };
  return <Button label={translate(words.sideBySide)} isBusy={isBusy} onPress={() => void open()} />;
}

const headingOf = ({ levelText: level, share }: ListedOverlap): string =>
  share > 0 ? translate(words.levelAndShare, { level, share }) : level;

function More({ pair, load }: { pair: ListedOverlap; load: Load<OverlapDetailsResult> }) {
  return (
    <Fold summary={translate(words.more)}>
      <Section title={translate(words.evidence)}>
        <Lines lines={pair.evidence} />
        {pair.group !== '' && <p>{translate(words.inGroup, { group: pair.group })}</p>}
        {pair.basisText !== '' && (
          <p class="help">{translate(words.comparedFrom, { basis: pair.basisText })}</p>
        )}
      </Section>
      <Section title={translate(words.passages)}>
        <Loaded load={load} fields={2}>
          {(details) => <Passages details={details} />}
        </Loaded>
      </Section>
    </Fold>
  );
}

export function PairDetail({ pair, onSaid }: { pair: ListedOverlap; onSaid(): void }) {
  // Read when the pair is opened: texts are long.
  const load = useLoad('overlap-details', { id: pair.id });
  const details = loadedResult(load);
  const isAsked = pair.contradiction !== 'none';
  return (
    <>
      <StepHeading>{headingOf(pair)}</StepHeading>
      <PlainList items={[pair.first, pair.second]} look="sides">
        {(side) => <Side side={side} showsWord={pair.proposed !== '' || pair.settled} />}
      </PlainList>
      <Stand pair={pair} />
      {pair.settled && <EndorseNow pair={pair} decision={pair.decision} />}
      <WriteJoint joint={pair.joint} />
      {isAsked && <Contradiction pair={pair} onSaid={onSaid} />}
      <Asks title={translate(words.sameAsks)} lines={pair.asks} />
      {details && <LongestPassage details={details} />}
      {details?.sentences && (
        <Section title={translate(words.sentences)}>
          <SentencesOfBoth sentences={details.sentences} names={[pair.first.title, pair.second.title]} />
        </Section>
      )}
      <div class="buttons">
        <SideBySide pair={pair} />
        {!isAsked && <Contradiction pair={pair} onSaid={onSaid} />}
      </div>
      <More pair={pair} load={load} />
    </>
  );
}
