// What a text and a submission share: passages and asks.
import type { CoveredPassage, Extract } from '../../../core/coverage/overlaps/covered-submission';
import type { AskPair } from '../../../core/coverage/overlaps/explain';
import { translate } from '../../kit/panel-context';
import * as kitText from '../../../core/words/panels/kit';
import * as words from '../../../core/words/panels/coverage/already-covered';
import { AsksOfBoth } from '../../kit/asks-of-both';
import { PlainList, Section } from '../../kit/parts';
import { Quote } from '../../kit/quote';

const SHOWN_AT_ONCE = 220;

/** So much of a passage as one recognizes it by, cut between words. */
const beginning = (text: string): string =>
  text.length > SHOWN_AT_ONCE ? `${text.slice(0, SHOWN_AT_ONCE).replace(/\s\S*$/, '')} …` : text;

/** The longest passage as the submission has it, seen without a press. */
export function LongestPassage({ passages }: { passages: readonly CoveredPassage[] }) {
  const [longest] = passages;
  if (!longest) return null;
  return (
    <figure>
      <figcaption>{translate(words.longest, { words: longest.words })}</figcaption>
      <Quote>
        <mark>{beginning(longest.other.text)}</mark>
      </Quote>
    </figure>
  );
}

const Figure = ({ title, extract: { before, text, after } }: { title: string; extract: Extract }) => (
  <figure>
    <figcaption>{title}</figcaption>
    <Quote>
      {before}
      <mark>{text}</mark>
      {after}
    </Quote>
  </figure>
);

function Passage({ passage }: { passage: CoveredPassage }) {
  return (
    <>
      <span class="mark">{translate(words.passage, { words: passage.words })}</span>
      {passage.isEqual ? (
        <Figure title={translate(words.inBoth)} extract={passage.other} />
      ) : (
        <>
          <Figure title={translate(kitText.yours)} extract={passage.draft} />
          <Figure title={translate(kitText.theirs)} extract={passage.other} />
        </>
      )}
    </>
  );
}

export function Passages({ passages }: { passages: readonly CoveredPassage[] }) {
  if (passages.length === 0) return null;
  return (
    <Section title={translate(words.passages, { count: passages.length })}>
      <PlainList items={passages}>{(passage) => <Passage passage={passage} />}</PlainList>
    </Section>
  );
}

export function Asks({ asks }: { asks: readonly AskPair[] }) {
  if (asks.length === 0) return null;
  return (
    <Section title={translate(words.asks, { count: asks.length })}>
      <AsksOfBoth asks={asks} />
    </Section>
  );
}
