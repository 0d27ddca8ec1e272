// The quiet line under the form that names similar submissions. It informs and never stops anybody.
import type { SimilarSubmission } from '../../../core/coverage/overlaps/plan-similar';
import * as kitText from '../../../core/words/panels/kit';
import { say } from '../../kit/panel-context';
import type { Draft } from './draft';
import { useSimilar } from './use-similar';
import * as words from '../../../core/words/panels/submissions/register-submission';
import { Detail, PlainList } from '../../kit/parts';

interface SimilarProps {
  readonly similar: SimilarSubmission;
  /** Others are surely on the same ground, so that this one is to be told from them. */
  readonly isMarked: boolean;
}

function Similar({ similar: { title, workgroup, line }, isMarked }: SimilarProps) {
  return (
    <>
      {isMarked && <span class="mark">{say(words.perhaps)} </span>}
      {workgroup === '' ? title : say(words.byGroup, { title, workgroup })}
      <Detail>{line}</Detail>
    </>
  );
}

export function SameGround({ draft }: { draft: Draft }) {
  const found = useSimilar(draft);
  // Only which they are is read out: the reasons change with every word.
  const titles = found.map(({ title }) => title).join('; ');
  // Where none is near, the heading is no statement either.
  const isSure = found.some(({ near }) => near);
  const heading = say(isSure ? words.sameGround : words.perhapsSameGround);
  return (
    <section class="similar-submissions">
      <p class="unseen" aria-live="polite">
        {found.length > 0 && `${say(kitText.labelled, { label: heading })} ${titles}`}
      </p>
      {found.length > 0 && (
        <>
          <h3>{heading}</h3>
          <PlainList items={found}>
            {(similar) => <Similar similar={similar} isMarked={isSure && !similar.near} />}
          </PlainList>
          <p class="help">{say(words.sameGroundHelp)}</p>
        </>
      )}
    </section>
  );
}
