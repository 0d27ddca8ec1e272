// The submissions nearest to a draft, asked for when typing rests.
import type {
  SimilarSubmission,
  SimilarSubmissionsInput,
} from '../../../core/coverage/overlaps/plan-similar';
import { useRestingCall } from '../../kit/use-resting-call';
import type { SubmissionDraft } from './register-submission-draft';

/** What a question takes of each field. */
const MOST_CHARACTERS = 20_000;

const part = (text: string): string => text.slice(0, MOST_CHARACTERS);

/** What is asked about a draft; title and summary count together. */
export const questionOf = ({
  id,
  translationOf,
  title,
  summary,
  issues,
  asks,
}: SubmissionDraft): SimilarSubmissionsInput => ({
  ...(id !== '' && { id }),
  ...(translationOf !== '' && { translationOf }),
  title: part(title.trim()),
  summary: part(summary.trim()),
  issues: [...issues],
  asks: asks.map((ask) => part(ask.trim())).filter((ask) => ask !== ''),
});

export const saysNothing = ({ title, summary, issues = [], asks = [] }: SimilarSubmissionsInput): boolean =>
  [title, summary ?? '', ...issues, ...asks].every((one) => one === '');

/** The line informs, and nobody waits for it. */
export function useSimilar(draft: SubmissionDraft): readonly SimilarSubmission[] {
  const question = questionOf(draft);
  return useRestingCall('similar-submissions', saysNothing(question) ? undefined : question)?.similar ?? [];
}
