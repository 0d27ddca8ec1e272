// The list with what can be done on it: suggest, accept a page, accept, change, leave or hand over one.
import { useEffect, useRef } from 'preact/hooks';
import type { AcceptSuggestionsResult } from '../../../core/follow-up/tagging/plan-accept';
import type {
  DivideFormResult,
  ShownRecommendation,
} from '../../../core/follow-up/tagging/plan-tagging-form';
import type { SuggestForRecommendationsResult } from '../../../core/follow-up/tagging/plan-suggest';
import type { Success } from '../../kit/client';
import { Frame } from '../../kit/frame';
import type { Action } from '../../kit/buttons';
import { translate, setStatus } from '../../kit/panel-context';
import { Loaded } from '../../kit/states';
import { loadedResult, useRun, type Load } from '../../kit/use-calls';
import { Chips, RecommendationList, Search } from './division-list';
import { useSuggesting, type SuggestionRun } from './suggesting';
import { ProgressBar } from '../../kit/progress-bar';
import type { DivisionView, DivisionShow, View } from './view';
import * as words from '../../../core/words/panels/follow-up/division';

export interface ListPanelProps {
  readonly load: Load<DivideFormResult> & { readonly isRefreshing: boolean };
  readonly choice: DivisionView;
  change(choice: DivisionView): void;
  go(view: View): void;
  refresh(): void;
  /** Something was accepted since the dialog opened. */
  readonly hasAccepted: boolean;
  /** Opened on what was just brought in: suggesting begins by itself, since it decides nothing. */
  readonly toBeSuggested: { current: boolean };
  /** Something was accepted just now: if that was the last, the next step comes by itself, which only shows. */
  readonly toBeShared: { current: boolean };
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
    const cycle = loadedResult(load)?.cycle ?? null;
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
    setStatus(answer.summary.join(' '), 'good');
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
  suggesting: SuggestionRun,
): Action | undefined {
  const { load, choice, share } = props;
  const form = loadedResult(load);
  if (!form?.mayAccept || !SUGGESTED.has(choice.show)) return undefined;
  const isBusy = isAccepting || load.isRefreshing || suggesting.progress !== null;
  const waiting = form.rows.filter(({ suggestions }) => suggestions.length > 0);
  if (choice.show === 'sure' && choice.search === '' && waiting.length > 0) {
    const label = translate(words.acceptSure, { count: form.total });
    return { label, isBusy, onPress: acceptSure };
  }
  if (choice.show !== 'no-issue' && waiting.length > 0) {
    const label = translate(words.acceptPage, { count: waiting.length });
    return { label, isBusy, onPress: () => acceptAll(waiting) };
  }
  if (choice.show !== 'no-issue' && isDecided(form, props))
    return { label: translate(words.stepShare), isBusy, onPress: share };
  return { label: translate(words.suggest), isBusy, onPress: () => void suggestAll(props, suggesting) };
}

async function suggestAll({ load, onSuggested }: ListPanelProps, { suggest }: SuggestionRun): Promise<void> {
  const answers = await suggest(loadedResult(load)?.cycle ?? null);
  if (answers.length > 0) onSuggested(answers);
}

/** On what was just brought in, suggesting begins by itself, once, where something has no issue and nothing waits. */
function useFirstSuggestions(props: ListPanelProps, suggesting: SuggestionRun): void {
  const { toBeSuggested } = props;
  const form = loadedResult(props.load);
  useEffect(() => {
    if (!form || !toBeSuggested.current) return;
    toBeSuggested.current = false;
    const { mayAccept, counts } = form;
    if (mayAccept && counts.sure + counts.doubtful === 0 && counts['no-issue'] > 0)
      void suggestAll(props, suggesting);
  }, [form]);
}

function useGoOn(props: ListPanelProps): void {
  const { toBeShared, share } = props;
  const form = loadedResult(props.load);
  useEffect(() => {
    if (!form || !toBeShared.current) return;
    toBeShared.current = false;
    if (isDecided(form, props)) share();
  }, [form]);
}

/** Where suggestions are accepted or made. */
const SUGGESTED: ReadonlySet<DivisionShow> = new Set(['sure', 'doubtful', 'no-issue']);

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
  useGoOn(props);
  const { progress, stop } = suggesting;
  const back = progress
    ? { label: translate(words.stop), onPress: stop }
    : { label: translate(words.toStart), onPress: props.toStart };
  return (
    <Frame primary={primary} secondary={back}>
      {progress ? (
        <ProgressBar label={translate(words.progress)} {...progress}>
          {progress.total > 0 && translate(words.suggesting, { ...progress })}
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
