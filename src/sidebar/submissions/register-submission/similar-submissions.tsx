// The quiet line under the form that names similar submissions. It informs and never stops anybody.
import { useEffect, useState } from 'preact/hooks';
import { similarTo, type SearchExtract, type Similar } from '../../../core/language/matching/search-extract';
import { render } from '../../../core/base/messages/text';
import { useHeldInPlace } from '../../kit/held-in-place';
import * as kitText from '../../../core/words/panels/kit';
import { say, usePanel } from '../../kit/panel-context';
import type { Draft } from './draft';
import * as submissionText from '../../../core/words/panels/submissions/register-submission';
import { Detail, PlainList } from '../../kit/parts';

const SHOWN = 3;
/** Long enough that nothing changes under one's hands while typing. */
const PAUSE = 400;

/** The submissions most like the draft, found when typing rests. */
function useSimilar(digest: SearchExtract, draft: Draft): readonly Similar[] {
  const [found, setFound] = useState<readonly Similar[]>([]);
  const { id, title, summary, issues, asks } = draft;
  const hold = useHeldInPlace(found);
  useEffect(() => {
    const timer = setTimeout(() => {
      const others = similarTo(digest, { title, summary, issues, asks }, SHOWN + 1);
      hold();
      setFound(others.filter((other) => other.id !== id).slice(0, SHOWN));
    }, PAUSE);
    return () => clearTimeout(timer);
  }, [digest, id, title, summary, issues, asks]);
  return found;
}

export function SameGround({ digest, draft }: { digest: SearchExtract; draft: Draft }) {
  const { language } = usePanel();
  const found = useSimilar(digest, draft);
  // Only which they are is read out: the reasons change with every word.
  const titles = found.map(({ title }) => title).join('; ');
  return (
    <section class="similar-submissions">
      <p class="unseen" aria-live="polite">
        {found.length > 0 && `${say(kitText.labelled, { label: say(submissionText.sameGround) })} ${titles}`}
      </p>
      {found.length > 0 && (
        <>
          <h3>{say(submissionText.sameGround)}</h3>
          <PlainList items={found}>
            {({ title, workgroup, reasons }) => (
              <>
                {workgroup === '' ? title : say(submissionText.byGroup, { title, workgroup })}
                {reasons.map((reason, index) => (
                  <Detail key={index}>{render(reason, language)}</Detail>
                ))}
              </>
            )}
          </PlainList>
          <p class="help">{say(submissionText.sameGroundHelp)}</p>
        </>
      )}
    </section>
  );
}
