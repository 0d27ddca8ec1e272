// Finds overlaps part by part: the add-in writes some hundred rows at a time, the panel goes on until all are
// written.
import { useRef, useState } from 'preact/hooks';
import type { FindOverlapsResult } from '../../../core/coverage/overlaps/plan-find';
import type { Success } from '../../kit/client';
import { translate, setStatus } from '../../kit/panel-context';
import { sentencesWith, sentencesWithout } from '../../kit/sentences';
import { useRun } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/coverage/overlaps';

type Answer = Success<FindOverlapsResult>;

export interface FindResult {
  /** The last answer, with what the first one told: it knew the whole list before anything was written. */
  readonly answer: Answer;
  /** More than one part was written, so that taking back the last would not take back all. */
  readonly inParts: boolean;
}

export interface SearchProgress {
  readonly done: number;
  /** Rows to write in all; 0 while they are still counted. */
  readonly total: number;
}

/** The first answer's words; before them, when rows are left, how to go on. */
function joinedAnswer(first: Answer, last: Answer): Answer {
  if (first === last) return last;
  return { ...last, summary: [...sentencesWith(last, 'go on'), ...sentencesWithout(first, 'go on')] };
}

export interface OverlapSearch {
  /** Null while nothing is being found. */
  readonly progress: SearchProgress | null;
  find(): Promise<FindResult | undefined>;
  /** Ends after the part that is being written; the next run goes on from there. */
  stop(): void;
}

export function useFinding(): OverlapSearch {
  const { run } = useRun('find-overlaps');
  const [progress, setProgress] = useState<SearchProgress | null>(null);
  const isStopped = useRef(false);
  const runPart = async (sentence: string): Promise<Answer | undefined> => {
    const running = run({});
    setStatus(sentence);
    return running;
  };
  const find = async (): Promise<FindResult | undefined> => {
    isStopped.current = false;
    setProgress({ done: 0, total: 0 });
    const first = await runPart(translate(words.comparing));
    let last = first;
    const total = first ? first.result.written + first.result.left : 0;
    while (last && last.result.left > 0 && !isStopped.current) {
      const done = Math.max(0, total - last.result.left);
      setProgress({ done, total });
      const next = await runPart(translate(words.writing, { done, total }));
      // A part that failed has said so; what is written stays, and is shown.
      if (!next) break;
      last = next;
    }
    setProgress(null);
    return first && last && { answer: joinedAnswer(first, last), inParts: last !== first };
  };
  const stop = (): void => {
    isStopped.current = true;
    setStatus(translate(words.stopping));
  };
  return { progress, find, stop };
}
