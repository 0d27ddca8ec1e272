// Finds matches part by part: the add-in writes some hundred rows at a time, the panel goes on until all are written.
import { useState } from 'preact/hooks';
import type { MatchAsksResult } from '../../../core/follow-up/uptake/calls';
import type { Success } from '../../kit/client';
import { say, tell } from '../../kit/panel-context';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/follow-up/uptake';

type Answer = Success<MatchAsksResult>;

interface Finding {
  readonly isBusy: boolean;
  /** The first answer's words, which knew the whole; undefined when nothing went through. */
  find(cycle: number | null): Promise<Answer | undefined>;
}

export function useFinding(): Finding {
  const { run } = useRun('match-asks');
  const [isBusy, setBusy] = useState(false);
  const part = async (cycle: number | null, sentence: string): Promise<Answer | undefined> => {
    const running = run(cycle === null ? {} : { cycle });
    tell(sentence);
    return running;
  };
  const find = async (cycle: number | null): Promise<Answer | undefined> => {
    setBusy(true);
    const first = await part(cycle, say(words.finding));
    const total = first ? first.result.written + first.result.left : 0;
    let last = first;
    while (last && last.result.left > 0) {
      const next = await part(cycle, say(words.writing, { done: total - last.result.left, total }));
      // A part that failed has said so; what is written stays.
      if (!next) break;
      last = next;
    }
    setBusy(false);
    if (!first || !last) return undefined;
    const summary = first.result.left > 0 && last.result.left === 0 ? first.summary.slice(1) : first.summary;
    return { ...first, summary };
  };
  return { isBusy, find };
}
