// The result of finding overlaps: the add-in's messages, and text that many submissions share, which may be allowed
// once for all.
import type { TextOfMany } from '../../../core/coverage/overlaps/plan-find';
import { Summary } from '../../kit/outcome';
import { say } from '../../kit/panel-context';
import type { FindResult } from './finding';
import { MayBeShared } from './passages';
import * as words from '../../../core/words/panels/coverage/overlaps';
import { PlainList, Section } from '../../kit/parts';

function CommonText({ common }: { common: TextOfMany }) {
  const { submissions, words: count, start, text } = common;
  return (
    <>
      <p class="quiet">{say(words.commonText, { count: submissions.length, words: count })}</p>
      <blockquote>{start}</blockquote>
      <MayBeShared text={text} />
    </>
  );
}

export function FoundSummary({ found }: { found: FindResult }) {
  const { answer, inParts } = found;
  const { common } = answer.result;
  return (
    <Summary answer={answer} mayUndo={!inParts && answer.result.written > 0}>
      {common.length > 0 && (
        <Section title={say(words.commonTexts)}>
          <p class="help">{say(words.commonHelp)}</p>
          <PlainList items={common}>{(one) => <CommonText common={one} />}</PlainList>
        </Section>
      )}
    </Summary>
  );
}
