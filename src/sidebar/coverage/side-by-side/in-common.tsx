// What two submissions have in common besides passages: asks in pairs, issues, and why they are on the list.
import type { ComponentChildren } from 'preact';
import { Icon } from '../../kit/icons';
import { Chips } from '../../kit/chips';
import { translate } from '../../kit/panel-context';
import { SentencesOfBoth } from '../../kit/sentences-of-both';
import type { AskPair, OverlapDetails } from './details';
import { Quote } from '../../kit/quote';
import * as words from '../../../core/words/panels/coverage/side-by-side';

interface SectionProps {
  readonly title: string;
  readonly isShown: boolean;
  readonly isAlert?: boolean;
  readonly children: ComponentChildren;
}

const Section = ({ title, isShown, isAlert = false, children }: SectionProps) =>
  isShown ? (
    <section>
      <h2>
        {isAlert && <Icon name="problem" />} {title}
      </h2>
      {children}
    </section>
  ) : null;

function AskPairs({ pairs, details }: { pairs: readonly AskPair[]; details: OverlapDetails }) {
  return (
    <ol class="asks">
      {pairs.map(({ first, second }, index) => (
        <li key={index}>
          <div class="pair">
            <Quote>
              <span class="unseen">{details.first.title}: </span>
              {first}
            </Quote>
            <Quote>
              <span class="unseen">{details.second.title}: </span>
              {second}
            </Quote>
          </div>
        </li>
      ))}
    </ol>
  );
}

const Names = ({ names }: { names: readonly string[] }) => (
  <Chips>
    {names.map((name) => (
      <li key={name}>
        <span>{name}</span>
      </li>
    ))}
  </Chips>
);

const Sentences = ({ sentences }: { sentences: readonly string[] }) => (
  <ul>
    {sentences.map((sentence) => (
      <li key={sentence}>{sentence}</li>
    ))}
  </ul>
);

export function InCommon({ details }: { details: OverlapDetails }) {
  const { asks, perhapsAsks, opposed, sentences, issues, evidence, basisText } = details;
  return (
    <div class="in-common">
      <Section title={translate(words.opposedAsks)} isShown={opposed.length > 0} isAlert>
        <AskPairs pairs={opposed} details={details} />
      </Section>
      <Section title={translate(words.sameAsks)} isShown={asks.length > 0}>
        <AskPairs pairs={asks} details={details} />
      </Section>
      <Section title={translate(words.perhapsAsks)} isShown={perhapsAsks.length > 0}>
        <AskPairs pairs={perhapsAsks} details={details} />
      </Section>
      <Section title={translate(words.sentences)} isShown={sentences !== undefined}>
        <SentencesOfBoth sentences={sentences} names={[details.first.title, details.second.title]} />
      </Section>
      <Section title={translate(words.issues)} isShown={issues.length > 0}>
        <Names names={issues} />
      </Section>
      <Section title={translate(words.evidence)} isShown={evidence.length > 0}>
        <Sentences sentences={evidence} />
        <p class="help">{translate(words.basis, { what: basisText })}</p>
      </Section>
    </div>
  );
}
