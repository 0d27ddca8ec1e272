// The result of finding overlaps: the add-in's messages, and text that many submissions share, which may be allowed
// once for all.
import type { TextOfMany } from '../../../core/coverage/overlaps/plan-find';
import { Summary } from '../../kit/outcome';
import { usePanel } from '../../kit/panel-context';
import type { FindResult, Progress } from './finding';
import { MayBeShared } from './passages';
import * as words from '../../../core/words/panels/coverage/overlaps';

export function ProgressBar({ progress }: { progress: Progress }) {
  const { say } = usePanel();
  const { done, total } = progress;
  return (
    <section class="finding">
      <progress aria-label={say(words.progress)} {...(total > 0 && { max: total, value: done })} />
      <p class="help">{say(total > 0 ? words.writing : words.comparing, { done, total })}</p>
    </section>
  );
}

function CommonText({ common }: { common: TextOfMany }) {
  const { say } = usePanel();
  const { submissions, words: count, start, text } = common;
  return (
    <li>
      <p class="quiet">{say(words.commonText, { count: submissions.length, words: count })}</p>
      <blockquote>{start}</blockquote>
      <MayBeShared text={text} />
    </li>
  );
}

export function FoundSummary({ found }: { found: FindResult }) {
  const { say } = usePanel();
  const { answer, inParts } = found;
  const { common } = answer.result;
  return (
    <Summary answer={answer} mayUndo={!inParts && answer.result.written > 0}>
      {common.length > 0 && (
        <section>
          <h3>{say(words.commonTexts)}</h3>
          <p class="help">{say(words.commonHelp)}</p>
          <ul class="plain-list">
            {common.map((one, index) => (
              <CommonText key={index} common={one} />
            ))}
          </ul>
        </section>
      )}
    </Summary>
  );
}
