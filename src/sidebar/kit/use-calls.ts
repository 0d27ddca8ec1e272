// Calls as parts of a panel use them: what is loaded when it opens, and what runs at the press of a button.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import {
  call,
  writesSoFar,
  type PanelAnswer,
  type CallName,
  type CallOptions,
  type InputOf,
  type ResultOf,
  type Success,
} from './client';
import * as kitText from '../../core/words/panels/kit';
import type { CallClash } from '../../core/workbook/command/types';
import { outgoingPrompt, translate, setStatus, usePanel } from './panel-context';

interface Reloaded {
  reload(): void;
}

export type FailedLoad = Reloaded & {
  readonly state: 'failed';
  readonly message: string;
  /** Whether the workbook has sheets. */
  readonly isSetUp: boolean;
};

export type Load<Result> =
  | FailedLoad
  | (Reloaded & ({ readonly state: 'loading' } | { readonly state: 'ready'; readonly result: Result }));

interface Refreshed {
  /** Asks again, showing what is there until the answer comes. */
  refresh(): void;
  /** What is shown is asked for again, and may be different when the answer comes. */
  readonly isRefreshing: boolean;
}

/** Asks when the panel opens, and again when the language or the input changes; answers with all that was said. */
export function useAnswer<N extends CallName>(
  name: N,
  input: InputOf<N>,
  { dryRun = false }: CallOptions = {},
): Load<Success<ResultOf<N>>> & Refreshed {
  const { language, isShown } = usePanel();
  const [came, setCame] = useState<{ asked: string; at: number; answer: PanelAnswer<ResultOf<N>> } | null>(
    null,
  );
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(input);
  useEffect(() => {
    let isWanted = true;
    void call(name, JSON.parse(asked) as InputOf<N>, { dryRun, reads: true }).then((answer) => {
      if (isWanted) setCame({ asked, at: turn, answer });
    });
    return () => {
      isWanted = false;
    };
  }, [name, asked, dryRun, language, turn]);
  const refresh = useCallback(() => setTurn((before) => before + 1), []);
  // What was written in a view above may have changed what this one shows.
  const seen = useRef(writesSoFar());
  useEffect(() => {
    if (isShown && seen.current !== writesSoFar()) refresh();
    seen.current = writesSoFar();
  }, [isShown]);
  const reload = useCallback(() => {
    setCame(null);
    refresh();
  }, []);
  const ways = { reload, refresh, isRefreshing: came?.at !== turn };
  // What came for other input is not shown; in another language it is, until the words have come.
  if (came?.asked !== asked) return { state: 'loading', ...ways };
  const { answer } = came;
  if (!answer.ok)
    return { state: 'failed', message: answer.message, isSetUp: answer.code !== 'not-set-up', ...ways };
  return { state: 'ready', result: answer as Success<ResultOf<N>>, ...ways };
}

/** As useAnswer, with the result alone. */
export function useLoad<N extends CallName>(
  name: N,
  input: InputOf<N>,
  options?: CallOptions,
): Load<ResultOf<N>> & Refreshed {
  const load = useAnswer(name, input, options);
  return load.state === 'ready' ? { ...load, result: load.result.result } : load;
}

/** What has come, undefined while nothing has. */
export const loadedResult = <Result>(load: Load<Result>): Result | undefined =>
  load.state === 'ready' ? load.result : undefined;

/** Once the errors are drawn, the first field that has one takes the focus. */
const focusFirstError = (): void => {
  requestAnimationFrame(() =>
    document.querySelector<HTMLElement>('.view:not([hidden]) [aria-invalid="true"]')?.focus(),
  );
};

export type FieldErrors = Readonly<Record<string, string>>;

interface RunOptions extends CallOptions {
  /** What is told while it runs. */
  readonly saying?: string;
}

export interface Run<N extends CallName> {
  readonly isBusy: boolean;
  /** What is wrong, by field of the input. */
  readonly errors: FieldErrors;
  /** Fields that somebody else changed meanwhile, until the next run; see `Clashes`. */
  readonly clashes: readonly CallClash[];
  /** Shows them beside their fields and goes to the first. */
  showErrors(errors: FieldErrors): void;
  /** Takes the errors away from fields that are changed. */
  amend(changes: object): void;
  /** Runs; while one run is on, another press does nothing. Undefined when it did not go through: the panel has said so. */
  run(input: InputOf<N>, options?: RunOptions): Promise<Success<ResultOf<N>> | undefined>;
}

/** A command at the press of a button: busy while it runs, its refusals on the status line and beside the fields. */
export function useRun<N extends CallName>(name: N): Run<N> {
  const [isBusy, setBusy] = useState(false);
  const [errors, setErrors] = useState<FieldErrors>({});
  const [clashes, setClashes] = useState<readonly CallClash[]>([]);
  const running = useRef(false);
  const showErrors = (found: FieldErrors): void => {
    setErrors(found);
    if (Object.keys(found).length > 0) focusFirstError();
  };
  const amend = (changes: object): void => {
    const left = Object.entries(errors).filter(([field]) => !(field in changes));
    if (left.length === Object.keys(errors).length) return;
    setErrors(Object.fromEntries(left));
    if (left.length === 0) setStatus('');
  };
  const run: Run<N>['run'] = async (input, { saying = translate(kitText.working), ...options } = {}) => {
    if (running.current) return undefined;
    running.current = true;
    setBusy(true);
    setErrors({});
    setClashes([]);
    setStatus(saying);
    const answer = await outgoingPrompt.call(name, input, options);
    running.current = false;
    setBusy(false);
    if (answer.ok) {
      setStatus('');
      return answer as Success<ResultOf<N>>;
    }
    showErrors(answer.fields);
    setClashes(answer.clashes ?? []);
    setStatus(answer.clashes ? translate(kitText.chooseEach) : answer.message, 'bad');
    return undefined;
  };
  return { isBusy, errors, clashes, showErrors, amend, run };
}
