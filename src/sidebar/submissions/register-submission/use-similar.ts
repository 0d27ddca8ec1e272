// The submissions nearest to a draft, asked for when typing rests: one question at a time, the last one counts.
import { useEffect, useRef, useState } from 'preact/hooks';
import type {
  SimilarSubmission,
  SimilarSubmissionsInput,
} from '../../../core/coverage/overlaps/plan-similar';
import { call } from '../../kit/client';
import { useHeldInPlace } from '../../kit/held-in-place';
import { usePanel } from '../../kit/panel-context';
import type { Draft } from './draft';

/** Each question goes to the workbook: long enough that it is one for a sentence, not one for a word. */
const PAUSE = 900;
/** What a question takes of each field. */
const MOST_CHARACTERS = 20_000;

const part = (text: string): string => text.slice(0, MOST_CHARACTERS);

/** What is asked about a draft; title and summary count together. */
export const questionOf = ({ id, title, summary, issues, asks }: Draft): SimilarSubmissionsInput => ({
  ...(id !== '' && { id }),
  title: part(title.trim()),
  summary: part(summary.trim()),
  issues: [...issues],
  asks: asks.map((ask) => part(ask.trim())).filter((ask) => ask !== ''),
});

export const saysNothing = ({ title, summary, issues = [], asks = [] }: SimilarSubmissionsInput): boolean =>
  [title, summary ?? '', ...issues, ...asks].every((one) => one === '');

/** An answer that failed leaves what was found before: the line informs, and nobody waits for it. */
export function useSimilar(draft: Draft): readonly SimilarSubmission[] {
  const { language } = usePanel();
  const [found, setFound] = useState<readonly SimilarSubmission[]>([]);
  const hold = useHeldInPlace(found);
  const latest = useRef('');
  const running = useRef(Promise.resolve());
  const question = questionOf(draft);
  const asked = JSON.stringify([language, question]);
  latest.current = asked;
  const show = (similar: readonly SimilarSubmission[]): void => {
    hold();
    setFound(similar);
  };
  useEffect(() => {
    if (saysNothing(question)) return show([]);
    const ask = async (): Promise<void> => {
      if (latest.current !== asked) return;
      const answer = await call('similar-submissions', question, { reads: true });
      if (latest.current === asked && answer.ok) show(answer.result.similar);
    };
    const timer = setTimeout(() => {
      running.current = running.current.then(ask);
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [asked]);
  return found;
}
