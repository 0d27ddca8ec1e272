// Two sentences of different texts side by side, with the words marked in which they meet.
import type { SideBySide } from '../../core/language/content/nearest-sentences';
import * as kitText from '../../core/words/panels/kit';
import { Marked } from './marked';
import { translate } from './panel-context';
import { Detail } from './parts';
import { Quote } from './quote';

interface SentencesProps {
  /** Nothing is shown where there are none. */
  readonly sentences: SideBySide | undefined;
  /** What stands above each; yours and theirs unless it is given. */
  readonly names?: readonly [string, string];
}

export function SentencesOfBoth({ sentences, names }: SentencesProps) {
  if (!sentences) return null;
  const [first, second] = names ?? [translate(kitText.yours), translate(kitText.theirs)];
  return (
    <>
      <Detail>{first}</Detail>
      <Quote>
        <Marked {...sentences.first} />
      </Quote>
      <Detail>{second}</Detail>
      <Quote>
        <Marked {...sentences.second} />
      </Quote>
    </>
  );
}
