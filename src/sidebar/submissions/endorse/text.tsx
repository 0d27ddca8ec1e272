// One text to be read: how it begins and whole, what it asks for, who stands behind it, and one's own texts beside it.
import type { EndorseTextResult } from '../../../core/submissions/endorsing/plan-text';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { translate, usePanel } from '../../kit/panel-context';
import { StepHeading } from '../../kit/outcome';
import { Changes } from './change';
import { StandingLine } from './endorse-list';
import * as words from '../../../core/words/panels/submissions/endorse';

const FullText = ({ text }: { text: string }) => (
  <div class="full-text">
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, index) => (
        <p key={index}>{line}</p>
      ))}
  </div>
);

/** Names in one line; nothing where there is none. */
function Names({ label, names, more = '' }: { label: string; names: readonly string[]; more?: string }) {
  const all = [...names, ...(more === '' ? [] : [more])];
  return all.length === 0 ? null : (
    <p>
      <strong>{label}</strong> {all.join('; ')}
    </p>
  );
}

/** How one's own signatures stand, with what changed since. */
function OwnSignatures({ text }: { text: EndorseTextResult }) {
  const { me } = usePanel();
  const own = text.signatures.filter(
    ({ organization, person }) =>
      text.ownOrganizations.includes(organization) || (organization === '' && person === me?.person),
  );
  return (
    <>
      {own.map(({ organization, person, name, standing, change, version }) => (
        <div key={organization + person}>
          <StandingLine {...{ name, standing }} />
          <Changes {...{ change, version }} />
        </div>
      ))}
    </>
  );
}

export function TextDetail({ text }: { text: EndorseTextResult }) {
  const { name, lead, summary, asks, coSubmitters, endorsers, counted, ours, daysText } = text;
  const more = counted > 0 ? translate(words.counted, { count: counted }) : '';
  return (
    <>
      <StepHeading>{name}</StepHeading>
      <Detail>{[lead, daysText].filter((part) => part !== '').join(' · ')}</Detail>
      <OwnSignatures text={text} />
      {summary !== '' && <p>{summary}</p>}
      {text.text !== '' ? (
        <Fold summary={translate(words.fullText, { version: text.version })}>
          <FullText text={text.text} />
        </Fold>
      ) : (
        <p class="help">{translate(words.noText)}</p>
      )}
      {asks.length > 0 && (
        <Section title={translate(words.asksFor)}>
          <PlainList items={asks} />
        </Section>
      )}
      <Names label={translate(words.together)} names={coSubmitters} />
      <Names label={translate(words.endorsedBy)} names={endorsers} more={more} />
      {ours.map(({ id, name: title, firstLines, text: own }) => (
        <Fold key={id} summary={translate(words.oursBeside, { title })}>
          <FullText text={own || firstLines} />
        </Fold>
      ))}
    </>
  );
}
