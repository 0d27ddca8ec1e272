// Other issues than those suggested, and which of the other suggestions hold.
import { useState } from 'preact/hooks';
import type { AcceptSuggestionsResult } from '../../../core/follow-up/tagging/plan-accept';
import type {
  DivideFormResult,
  ShownRecommendation,
  ShownSuggestion,
} from '../../../core/follow-up/tagging/plan-tagging-form';
import type { CallClash } from '../../../core/workbook/command/types';
import type { EarlierValues } from '../../kit/changed-fields';
import { ClashChoices, useAtRefusal, type ClashChoice } from '../../kit/clashes';
import type { Success } from '../../kit/client';
import { Checkboxes } from '../../kit/fields/ticks';
import type { Option } from '../../kit/fields/inputs';
import { PickSeveral } from '../../kit/fields/picker';
import { Frame } from '../../kit/frame';
import * as kitText from '../../../core/words/panels/kit';
import { StepHeading } from '../../kit/outcome';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import { otherSuggestions, suggestedIssues } from './view';
import { Quote } from '../../kit/quote';
import * as words from '../../../core/words/panels/follow-up/division';

interface ChangeProps {
  readonly row: ShownRecommendation;
  readonly form: DivideFormResult;
  onDone(answer: Success<AcceptSuggestionsResult>): void;
  onBack(): void;
}

/** Sends what was chosen: issues, then what holds besides, then what does not. Undefined when a part did not go through. */
function useSaving({ row }: ChangeProps) {
  const accepting = useRun('accept-suggestions');
  const leaving = useRun('leave-suggestions');
  const ids = [row.id];
  const save = async (
    issues: readonly string[],
    ticked: readonly string[],
    held: CallClash['now'],
  ): Promise<Success<AcceptSuggestionsResult> | undefined> => {
    const others = otherSuggestions(row).map(({ value }) => value);
    const kinds = ['concern', 'sdg', 'action'] as const;
    const unwanted = others.filter((value) => !ticked.includes(value));
    const answer = await accepting.run({
      ids,
      instead: [...issues],
      was: { instead: held } as EarlierValues,
    });
    if (!answer) return undefined;
    if (ticked.length > 0 && !(await accepting.run({ ids, what: [...kinds], only: [...ticked] })))
      return undefined;
    if (unwanted.length > 0 && !(await leaving.run({ ids, what: [...kinds], only: unwanted })))
      return undefined;
    return answer;
  };
  return { ...accepting, save, isBusy: accepting.isBusy || leaving.isBusy };
}

/** What one may accept besides the issues. */
function useOthers(row: ShownRecommendation): readonly Option[] {
  const named = ({ kind, value }: ShownSuggestion): string => {
    if (kind === 'concern' || kind === 'issue') return value;
    return `${translate(kind === 'sdg' ? words.kindSdg : words.kindAction)} ${value}`;
  };
  return otherSuggestions(row).map((one) => ({
    id: one.value,
    name: named(one),
    ...(one.words.length > 0 && {
      detail: one.words.map((word) => translate(words.quoted, { words: word })).join(', '),
    }),
  }));
}

/** The issues that stand in the row, else those suggested. */
function firstIssues(row: ShownRecommendation): readonly string[] {
  const present = row.issues.map(({ id }) => id);
  return present.length > 0 ? present : suggestedIssues(row);
}

function useDraft(props: ChangeProps, others: readonly Option[]) {
  const [issues, setIssues] = useState(() => firstIssues(props.row));
  const [ticked, setTicked] = useState<readonly string[]>(others.map(({ id }) => id));
  const [held, setHeld] = useState<CallClash['now']>(props.row.issues.map(({ id }) => id));
  const saving = useSaving(props);
  const typed = useAtRefusal(saving.clashes, issues);
  const choose = ({ now }: CallClash, choice: ClashChoice): void => {
    setIssues(choice === 'theirs' ? (now as readonly string[]) : typed);
    setHeld(now);
  };
  const send = async (): Promise<void> => {
    if (issues.length === 0) {
      saving.showErrors({ instead: translate(kitText.fillIn) });
      return setStatus(translate(kitText.checkFields, { count: 1 }), 'bad');
    }
    const answer = await saving.save(issues, ticked, held);
    if (answer) props.onDone(answer);
  };
  return { ...saving, choose, issues, setIssues, ticked, setTicked, send };
}

export function ChangePanel(props: ChangeProps) {
  const { row, form, onBack } = props;
  const others = useOthers(row);
  const { issues, setIssues, ticked, setTicked, isBusy, errors, clashes, choose, send } = useDraft(
    props,
    others,
  );
  return (
    <Frame primary={{ label: translate(words.save), isBusy, onPress: () => void send() }} onBack={onBack}>
      <StepHeading>{row.name}</StepHeading>
      <Quote>{row.text}</Quote>
      <ClashChoices clashes={clashes} onChoose={choose} />
      <PickSeveral
        {...{
          label: translate(words.trueIssues),
          help: translate(words.trueIssuesHelp),
          error: errors['instead'],
        }}
        {...{ options: form.issues, value: issues, onChange: setIssues }}
        howToAdd={translate(kitText.issuesAreAdded)}
      />
      {others.length > 0 && (
        <Checkboxes
          {...{ label: translate(words.keepOthers), help: translate(words.keepOthersHelp) }}
          {...{ options: others, value: ticked, onChange: setTicked }}
        />
      )}
    </Frame>
  );
}
