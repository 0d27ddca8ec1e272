// The decision on a pair, with its reason.
import type { ListedOverlap } from '../../core/coverage/plan-list';
import type { Text } from '../../core/messages/text';
import { render } from '../../core/messages/text';
import { overlapDecisions } from '../../core/vocabulary/words';
import { Radios } from '../kit/fields/radios';
import { TextArea } from '../kit/fields/text-area';
import { Notice } from '../kit/frame';
import { usePanel } from '../kit/panel-context';
import type { FieldErrors } from '../kit/use-calls';
import { overlapsText as words } from './messages';
import { speakerOf, whoDecides } from './sides';

type Decision = (typeof overlapDecisions)[number]['key'];

export interface Word {
  /** '' while nothing is chosen. */
  readonly decision: Decision | '';
  readonly reason: string;
}

const HELP: Readonly<Record<string, Text>> = {
  merge: words.mergeHelp,
  endorse: words.endorseHelp,
  divide: words.divideHelp,
  keep: words.keepHelp,
};

const REASON_HELP: Readonly<Record<string, Text>> = {
  endorse: words.reasonEndorse,
  divide: words.reasonDivide,
};

const isDecision = (key: string): key is Decision => overlapDecisions.some((word) => word.key === key);

/** What stands already is proposed: a second side mostly agrees. */
export const firstWord = ({ settled, decision, proposed }: ListedOverlap): Word => {
  const stands = settled ? decision : proposed;
  return { decision: isDecision(stands) ? stands : '', reason: '' };
};

function WhoSpeaks({ pair }: { pair: ListedOverlap }) {
  const { say } = usePanel();
  const { first, second, mayDecide } = pair;
  const [own, other] = mayDecide === 'second' ? [second, first] : [first, second];
  if (mayDecide === 'both') return <p class="help">{say(words.speakingForBoth)}</p>;
  return <p class="help">{say(words.speakingForOne, { side: speakerOf(own), other: speakerOf(other) })}</p>;
}

function OthersDecide({ pair }: { pair: ListedOverlap }) {
  const { language } = usePanel();
  return (
    <Notice tone="info">
      <p>{render(whoDecides(pair), language)}</p>
    </Notice>
  );
}

interface DecideProps {
  readonly pair: ListedOverlap;
  readonly word: Word;
  readonly errors: FieldErrors;
  change(word: Word): void;
  onReopen(): void;
}

export function Decide({ pair, word, errors, change, onReopen }: DecideProps) {
  const { say, language } = usePanel();
  if (pair.mayDecide === 'none') return <OthersDecide pair={pair} />;
  const options = overlapDecisions.flatMap(({ key, text }) => {
    const help = HELP[key];
    return help ? [{ id: key, name: text[language], detail: say(help) }] : [];
  });
  return (
    <section class="decide">
      <Radios
        label={say(words.whatToDo)}
        required
        options={options}
        value={word.decision}
        error={errors['decision']}
        onChange={(decision) => isDecision(decision) && change({ ...word, decision })}
      />
      <TextArea
        label={say(words.reason)}
        help={say(REASON_HELP[word.decision] ?? words.reasonHelp)}
        rows={3}
        value={word.reason}
        error={errors['reason']}
        onChange={(reason) => change({ ...word, reason })}
      />
      <WhoSpeaks pair={pair} />
      {(pair.settled || pair.proposed !== '') && (
        <button type="button" class="quiet" onClick={onReopen}>
          {say(words.reopen)}
        </button>
      )}
    </section>
  );
}
