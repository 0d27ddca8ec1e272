// The decision on a pair: each way with what follows from it, in one sentence.
import type { ListedOverlap } from '../../../core/coverage/overlaps/plan-overlaps-list';
import { SelectField, TextField, type Option } from '../../kit/fields/inputs';
import { Radios } from '../../kit/fields/ticks';
import { TextArea } from '../../kit/fields/text-area';
import { Notice } from '../../kit/parts';
import { translate, translateMessage, usePanel } from '../../kit/panel-context';
import type { FieldErrors } from '../../kit/use-calls';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { whoDecides } from './sides';
import { isDecision, isWithEarlierCycle, needsReason, whoSpeaks, type Word } from './word';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { Button } from '../../kit/buttons';

const divideWords = (issues: readonly string[]): string =>
  issues.length === 0
    ? translate(words.divide)
    : translate(words.divideIssues, { count: issues.length, issues: issues.join(', ') });

function optionsFor({ first, second, issues }: ListedOverlap): Option[] {
  const endorses = (own: string, other: string): string => translate(words.endorse, { own, other });
  return [
    { id: 'merge', name: translate(words.merge), detail: translate(words.mergeHelp) },
    { id: 'endorse-first', name: endorses(second.title, first.title), detail: translate(words.endorseHelp) },
    { id: 'endorse-second', name: endorses(first.title, second.title), detail: translate(words.endorseHelp) },
    { id: 'divide', name: divideWords(issues), detail: translate(words.divideHelp, { tab: tabNames.COV }) },
    { id: 'keep', name: translate(words.keep), detail: translate(words.keepHelp) },
  ];
}

interface WordProps {
  readonly pair: ListedOverlap;
  readonly word: Word;
  readonly errors: FieldErrors;
  change(word: Word): void;
}

function AngleFields({ pair, word, errors, change }: WordProps) {
  return (
    <>
      {(['first', 'second'] as const).map((side) => (
        <TextField
          key={side}
          label={translate(words.angle, { title: pair[side].title })}
          required
          value={word.angles[side]}
          error={errors[side]}
          onChange={(angle) => change({ ...word, angles: { ...word.angles, [side]: angle } })}
        />
      ))}
    </>
  );
}

/** A coordinator passes on what a co-chair said, or decides for both. */
function WhoseWord({ pair, word, change }: WordProps) {
  const { me } = usePanel();
  const people = [pair.first, pair.second].flatMap(({ coChairs, workgroup }) =>
    coChairs.map(({ id, name }) => ({ id, name: translate(words.wordOf, { name, side: workgroup.name }) })),
  );
  const others = people.filter(({ id }, at) => people.findIndex((one) => one.id === id) === at);
  if (me?.isCoordinator !== true || others.length === 0) return null;
  return (
    <SelectField
      label={translate(words.whoseWord)}
      empty={translate(words.myWord)}
      options={others}
      value={word.for}
      onChange={(person) => change({ ...word, for: person })}
    />
  );
}

export function Decide({ onReopen, ...props }: WordProps & { onReopen(): void }) {
  const { me } = usePanel();
  const { pair, word, errors, change } = props;
  if (pair.mayDecide === 'none') return <Notice tone="info" lines={[translateMessage(whoDecides(pair))]} />;
  const isEarlier = isWithEarlierCycle(pair);
  return (
    <section class="decide">
      {isEarlier ? (
        <p>{translate(words.onlyKeep)}</p>
      ) : (
        <Radios
          label={translate(words.whatToDo)}
          required
          options={optionsFor(pair)}
          value={word.decision}
          error={errors['decision']}
          onChange={(decision) => isDecision(decision) && change({ ...word, decision })}
        />
      )}
      {word.decision === 'divide' && <AngleFields {...props} />}
      <TextArea
        label={translate(words.reason)}
        help={translate(words.reasonHelp)}
        required={needsReason(word, pair, me)}
        rows={3}
        value={word.reason}
        error={errors['reason']}
        onChange={(reason) => change({ ...word, reason })}
      />
      <WhoseWord {...props} />
      {word.for === '' && <p class="help">{translateMessage(whoSpeaks(word, pair))}</p>}
      {(pair.settled || pair.proposed !== '') && (
        <Button label={translate(words.reopen)} kind="quiet" onPress={onReopen} />
      )}
    </section>
  );
}
