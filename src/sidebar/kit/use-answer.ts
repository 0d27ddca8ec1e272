// What is loaded with all that the add-in said about it: the result, its sentences and what needs a look.
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Answer, CallName, InputOf, ResultOf, Success } from './calls';
import { call } from './client';
import { usePanel } from './panel-context';
import type { Load } from './use-calls';

/** As useLoad, with the whole answer as the result. */
export function useAnswer<N extends CallName>(name: N, input: InputOf<N>): Load<Success<ResultOf<N>>> {
  const { language } = usePanel();
  const [answer, setAnswer] = useState<Answer<ResultOf<N>> | null>(null);
  const [turn, setTurn] = useState(0);
  const asked = JSON.stringify(input);
  useEffect(() => {
    let isWanted = true;
    void call(name, JSON.parse(asked) as InputOf<N>).then((came) => {
      if (isWanted) setAnswer(came);
    });
    return () => {
      isWanted = false;
    };
  }, [name, asked, language, turn]);
  const reload = useCallback(() => {
    setAnswer(null);
    setTurn((before) => before + 1);
  }, []);
  if (!answer) return { state: 'loading', reload };
  if (!answer.ok) return { state: 'failed', message: answer.message, reload };
  return { state: 'ready', result: answer as Success<ResultOf<N>>, reload };
}
