// The quiet line under the form that names similar submissions. It informs and never stops anybody.
import type { SimilarSubmission } from '../../../core/coverage/overlaps/plan-similar';
import * as kitText from '../../../core/words/panels/kit';
import { translate } from '../../kit/panel-context';
import type { SubmissionDraft } from './register-submission-draft';
import { useSimilar } from './use-similar';
import * as words from '../../../core/words/panels/submissions/register-submission';
import { AsksOfBoth } from '../../kit/asks-of-both';
import { Detail, PlainList } from '../../kit/parts';
import { SentencesOfBoth } from '../../kit/sentences-of-both';

interface SimilarProps {
  readonly similar: SimilarSubmission;
  /** Others are surely on the same ground, so that this one is to be told from them. */
  readonly isMarked: boolean;
}

function Similar({ similar: { title, workgroup, line, sentences, opposed }, isMarked }: SimilarProps) {
  return (
    <>
      {isMarked && <span class="mark">{translate(words.perhaps)} </span>}
      {workgroup === '' ? title : translate(words.byGroup, { title, workgroup })}
      {line !== '' && <Detail>{line}</Detail>}
      <SentencesOfBoth sentences={sentences} />
      <AsksOfBoth asks={opposed} />
    </>
  );
}

interface GroundProps {
  readonly found: readonly SimilarSubmission[];
  readonly heading: string;
  readonly help: string;
}

function Ground({ found, heading, help }: GroundProps) {
  if (found.length === 0) return null;
  const isSure = found.some(({ near }) => near);
  return (
    <>
      <h2 class="section-title">{heading}</h2>
      <PlainList items={found}>
        {(similar) => <Similar similar={similar} isMarked={isSure && !similar.near} />}
      </PlainList>
      <p class="help">{help}</p>
    </>
  );
}

export function SameGround({ draft }: { draft: SubmissionDraft }) {
  const found = useSimilar(draft);
  const against = found.filter(({ opposed }) => opposed.length > 0);
  const others = found.filter(({ opposed }) => opposed.length === 0);
  // Where none is near, the heading is no statement either.
  const sameGround = translate(others.some(({ near }) => near) ? words.sameGround : words.perhapsSameGround);
  const groups: readonly GroundProps[] = [
    { found: against, heading: translate(words.opposite), help: translate(words.oppositeHelp) },
    { found: others, heading: sameGround, help: translate(words.sameGroundHelp) },
  ];
  // Only which they are is read out: the reasons change with every word.
  const told = groups
    .filter((group) => group.found.length > 0)
    .map(
      (group) =>
        `${translate(kitText.labelled, { label: group.heading })} ${group.found.map(({ title }) => title).join('; ')}`,
    );
  return (
    <section class="similar-submissions">
      <p class="unseen" aria-live="polite">
        {told.join('. ')}
      </p>
      {groups.map((group) => (
        <Ground key={group.heading} {...group} />
      ))}
    </section>
  );
}
