// What is asked about a draft when typing rests: one question at a time, the last one counts.
import { useEffect, useRef, useState } from 'preact/hooks';
import { call, type CallName, type InputOf, type ResultOf } from './client';
import { useHeldInPlace } from './held-in-place';
import { usePanel } from './panel-context';

/** Each question goes to the workbook: long enough that it is one for a sentence, not one for a word. */
const PAUSE = 900;

/** The answer to the question; undefined before one came, and where there is no question. One that failed leaves what was there. */
export function useRestingCall<N extends CallName>(
  name: N,
  question: InputOf<N> | undefined,
): ResultOf<N> | undefined {
  const { language } = usePanel();
  const [found, setFound] = useState<ResultOf<N> | undefined>(undefined);
  const hold = useHeldInPlace(found);
  const latest = useRef('');
  const running = useRef(Promise.resolve());
  const asked = JSON.stringify([language, question]);
  latest.current = asked;
  const show = (result: ResultOf<N> | undefined): void => {
    hold();
    setFound(result);
  };
  useEffect(() => {
    if (question === undefined) return show(undefined);
    const ask = async (): Promise<void> => {
      if (latest.current !== asked) return;
      const answer = await call(name, question, { reads: true });
      if (latest.current === asked && answer.ok) show(answer.result as ResultOf<N>);
    };
    const timer = setTimeout(() => {
      running.current = running.current.then(ask);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  return found;
}
