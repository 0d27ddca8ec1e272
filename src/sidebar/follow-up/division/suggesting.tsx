// Suggesting part by part: the add-in looks at some hundred recommendations at a time, the panel goes on until all are done.
import { useRef, useState } from 'preact/hooks';
import type { SuggestForRecommendationsResult } from '../../../core/follow-up/tagging/plan-suggest';
import type { Success } from '../../kit/client';
import { translate, setStatus } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/division';

type Answer = Success<SuggestForRecommendationsResult>;

export interface SuggestionProgress {
  readonly done: number;
  /** 0 while it is not known. */
  readonly total: number;
}

/** One part says it itself; several are added up. */
export function toldTogether(answers: readonly Answer[]): readonly string[] {
  const [only, ...more] = answers;
  if (only && more.length === 0) return only.summary;
  const sum = (count: (answer: Answer) => number): number =>
    answers.reduce((total, answer) => total + count(answer), 0);
  const without = sum(({ result }) => result.withoutIdea.length);
  return [
    translate(words.suggestedInAll, { count: sum(({ result }) => result.suggested) }),
    ...(without > 0 ? [translate(words.withoutIdea, { count: without })] : []),
  ];
}

export interface SuggestionRun {
  /** Null while nothing is looked at. */
  readonly progress: SuggestionProgress | null;
  /** The answers of all parts, in order; none when the first failed. */
  suggest(cycle: number | null): Promise<readonly Answer[]>;
  stop(): void;
}

export function useSuggesting(): SuggestionRun {
  const { run } = useRun('suggest-for-recommendations');
  const [progress, setProgress] = useState<SuggestionProgress | null>(null);
  const isStopped = useRef(false);
  const suggest: SuggestionRun['suggest'] = async (cycle) => {
    isStopped.current = false;
    setProgress({ done: 0, total: 0 });
    const answers: Answer[] = [];
    let from: number | null = 0;
    while (from !== null && !isStopped.current) {
      const answer: Answer | undefined = await run({ from, ...(cycle !== null && { cycle }) });
      // A part that failed has said so; what is written stays.
      if (!answer) break;
      answers.push(answer);
      from = answer.result.next;
      setProgress({ done: from ?? answer.result.all, total: answer.result.all });
    }
    setProgress(null);
    return answers;
  };
  const stop = (): void => {
    isStopped.current = true;
    setStatus(translate(words.stopping));
  };
  return { progress, suggest, stop };
}
