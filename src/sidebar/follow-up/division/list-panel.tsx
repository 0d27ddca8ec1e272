// The list with what can be done on it: suggest, accept a page, accept, change, leave or hand over one.
import { useEffect, useRef } from 'preact/hooks';
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
  readonly load: Load<DivideFormResult> & { readonly isRefreshing: boolean };
  readonly choice: Choice;
  change(choice: Choice): void;
  go(view: View): void;
  refresh(): void;
  /** Something was accepted since the dialog opened. */
  readonly hasAccepted: boolean;
  /** Opened on what was just brought in: suggesting begins by itself, since it decides nothing. */
  readonly toBeSuggested: { current: boolean };
  /** To the start, past the words that can be learned. */
  toStart(): void;
  /** To who follows them up. */
  share(): void;
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

/** Nothing waits to be accepted, after something was: they can be divided. */
const isDecided = ({ counts, mayShareOut }: DivideFormResult, { hasAccepted }: ListPanelProps): boolean =>
  hasAccepted && mayShareOut && counts.sure + counts.doubtful === 0 && counts['no-workgroup'] > 0;

/**
 * Accepting all that is sure, or the page where something waits on it; where all is decided, the next step; suggesting
 * where there is something to suggest. None while it is not known which, so that no button changes under the finger.
 */
function usePrimary(
  props: ListPanelProps,
  { isBusy: isAccepting, acceptAll, acceptSure }: Accepting,
  suggesting: Suggesting,
): Action | undefined {
  const { load, choice, share } = props;
  const form = resultOf(load);
  if (!form?.mayAccept || !SUGGESTED.has(choice.show)) return undefined;
  const isBusy = isAccepting || load.isRefreshing || suggesting.progress !== null;
  const waiting = form.rows.filter(({ suggestions }) => suggestions.length > 0);
  if (choice.show === 'sure' && choice.search === '' && waiting.length > 0) {
    const label = say(words.acceptSure, { count: form.total });
    return { label, isBusy, onPress: acceptSure };
  }
  if (choice.show !== 'no-issue' && waiting.length > 0) {
    const label = say(words.acceptPage, { count: waiting.length });
    return { label, isBusy, onPress: () => acceptAll(waiting) };
  }
  if (choice.show !== 'no-issue' && isDecided(form, props))
    return { label: say(words.stepShare), isBusy, onPress: share };
  return { label: say(words.suggest), isBusy, onPress: () => void suggestAll(props, suggesting) };
}

async function suggestAll({ load, onSuggested }: ListPanelProps, { suggest }: Suggesting): Promise<void> {
  const answers = await suggest(resultOf(load)?.cycle ?? null);
  if (answers.length > 0) onSuggested(answers);
}

/** On what was just brought in, suggesting begins by itself, once, where something has no issue and nothing waits. */
function useFirstSuggestions(props: ListPanelProps, suggesting: Suggesting): void {
  const { toBeSuggested } = props;
  const form = resultOf(props.load);
  useEffect(() => {
    if (!form || !toBeSuggested.current) return;
    toBeSuggested.current = false;
    const { mayAccept, counts } = form;
    if (mayAccept && counts.sure + counts.doubtful === 0 && counts['no-issue'] > 0)
      void suggestAll(props, suggesting);
  }, [form]);
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
  const primary = usePrimary(props, accepting, suggesting);
  useFirstSuggestions(props, suggesting);
  const { progress, stop } = suggesting;
  const back = progress
    ? { label: say(words.stop), onPress: stop }
    : { label: say(words.toStart), onPress: props.toStart };
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
                isDecided={isDecided(form, props)}
              />
            )}
          </Loaded>
        </>
      )}
    </Frame>
  );
}
