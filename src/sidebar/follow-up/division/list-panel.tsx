// The list with what can be done on it: suggest, accept a page, accept, change, leave or hand over one.
import { useRef } from 'preact/hooks';
import type { AcceptSuggestionsResult } from '../../../core/follow-up/tagging/plan-accept';
import type { DivideFormResult, ShownRecommendation } from '../../../core/follow-up/tagging/plan-form';
import type { SuggestForRecommendationsResult } from '../../../core/follow-up/tagging/plan-suggest';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import type { Action } from '../../kit/buttons';
import { say, tell } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { resultOf, useRun, type Load } from '../../kit/use-calls';
import { Chips, RecommendationList, Search } from './list';
import { useSuggesting, type Suggesting } from './suggesting';
import { ProgressBar } from '../../kit/progress-bar';
import type { Choice, Show, View } from './view';
import * as words from '../../../core/words/panels/follow-up/division';

export interface ListPanelProps {
  readonly load: Load<DivideFormResult>;
  readonly choice: Choice;
  change(choice: Choice): void;
  go(view: View): void;
  refresh(): void;
  /** To the start, past the words that can be learned. */
  leaveList(): void;
  onAccepted(answer: Success<AcceptSuggestionsResult>): void;
  onSuggested(answers: readonly Success<SuggestForRecommendationsResult>[]): void;
}

/** What a press on a card or on the page's button does. */
function useAccepting({ load, go, refresh, onAccepted }: ListPanelProps) {
  const accepting = useRun('accept-suggestions');
  const acceptSure = async (): Promise<void> => {
    const cycle = resultOf(load)?.cycle ?? null;
    const answer = await accepting.run({ allSure: true, ...(cycle !== null && { cycle }) });
    if (answer) onAccepted(answer);
  };
  const leaving = useRun('leave-suggestions');
  const accept = async (rows: readonly ShownRecommendation[]): Promise<void> => {
    const answer = await accepting.run({ ids: rows.map(({ id }) => id) });
    if (answer) onAccepted(answer);
  };
  const leave = async ({ id }: ShownRecommendation): Promise<void> => {
    const answer = await leaving.run({ ids: [id] });
    if (!answer) return;
    tell(answer.summary.join(' '), 'good');
    refresh();
  };
  return {
    isBusy: accepting.isBusy || leaving.isBusy,
    acceptSure: () => void acceptSure(),
    acceptAll: (rows: readonly ShownRecommendation[]) => void accept(rows),
    actions: {
      accept: (row: ShownRecommendation) => void accept([row]),
      change: (row: ShownRecommendation) => go({ kind: 'change', row }),
      leave: (row: ShownRecommendation) => void leave(row),
      handOver: (row: ShownRecommendation) => go({ kind: 'hand-over', row }),
    },
  };
}

type Accepting = ReturnType<typeof useAccepting>;

/** Accepting all that is sure, or the page where something waits on it; suggesting where there is something to suggest. */
function usePrimary(
  { load, choice, onSuggested }: ListPanelProps,
  { isBusy, acceptAll, acceptSure }: Accepting,
  { progress, suggest }: Suggesting,
  mayAccept: boolean,
): Action | undefined {
  const form = resultOf(load);
  if (!mayAccept || !SUGGESTED.has(choice.show)) return undefined;
  const waiting = (form?.rows ?? []).filter(({ suggestions }) => suggestions.length > 0);
  if (choice.show === 'sure' && choice.search === '' && waiting.length > 0) {
    const label = say(words.acceptSure, { count: form?.total ?? 0 });
    return { label, isBusy, onPress: acceptSure };
  }
  if (choice.show !== 'no-issue' && waiting.length > 0) {
    const label = say(words.acceptPage, { count: waiting.length });
    return { label, isBusy, onPress: () => acceptAll(waiting) };
  }
  const start = async (): Promise<void> => {
    const answers = await suggest(form?.cycle ?? null);
    if (answers.length > 0) onSuggested(answers);
  };
  return { label: say(words.suggest), isBusy: progress !== null, onPress: () => void start() };
}

/** Where suggestions are accepted or made. */
const SUGGESTED: ReadonlySet<Show> = new Set(['sure', 'doubtful', 'no-issue']);

/** The form as it was last known, so that the head stays while a page loads. */
function useKnown({ load }: ListPanelProps): DivideFormResult | undefined {
  const known = useRef<DivideFormResult | undefined>(undefined);
  if (load.state === 'ready') known.current = load.result;
  return known.current;
}

export function ListPanel(props: ListPanelProps) {
  const { load, choice, change } = props;
  const known = useKnown(props);
  const suggesting = useSuggesting();
  const accepting = useAccepting(props);
  const primary = usePrimary(props, accepting, suggesting, known?.mayAccept === true);
  const { progress, stop } = suggesting;
  const back = progress
    ? { label: say(words.stop), onPress: stop }
    : { label: say(words.toStart), onPress: props.leaveList };
  return (
    <Frame primary={primary} secondary={back}>
      {progress ? (
        <ProgressBar label={say(words.progress)} {...progress}>
          {progress.total > 0 && say(words.suggesting, { ...progress })}
        </ProgressBar>
      ) : (
        <>
          {known && <Chips counts={known.counts} choice={choice} change={change} />}
          <Search choice={choice} change={change} />
          <Loaded load={load}>
            {(form) => (
              <RecommendationList
                {...{ form, choice, change, actions: accepting.actions, isBusy: accepting.isBusy }}
              />
            )}
          </Loaded>
        </>
      )}
    </Frame>
  );
}
