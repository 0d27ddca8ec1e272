// The page of one thing: what it is, how it stands, the next step, what else can be done, and what became of it.
import type { Fact, Step, ThingPage } from '../../core/workbook/places/thing';
import * as kitText from '../../core/words/panels/kit';
import { EntryButton } from './buttons';
import { Frame } from './frame';
import { isAddress, OutLink } from './links';
import { actionOf, takeStep } from './place-view';
import { pageOfThing } from './place-commands';
import { translate, usePanel } from './panel-context';
import { Fold, PlainList, Section } from './parts';
import { Empty, Loaded } from './states';
import { StateChip, ThingRow } from './thing-row';
import { useLoad } from './use-calls';

const Next = ({ step }: { step: Step }) => (
  <div class="next-step">
    <p class="quiet">{translate(kitText.nextStep)}</p>
    <p>{step.why || step.label}</p>
  </div>
);

const Facts = ({ facts }: { facts: readonly Fact[] }) => (
  <dl class="facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{isAddress(value) ? <OutLink href={value}>{value}</OutLink> : value}</dd>
      </div>
    ))}
  </dl>
);

const Related = ({ title, none, lines }: ThingPage['related'][number]) => (
  <Section title={title}>
    {lines.length === 0 ? (
      <Empty words={none} />
    ) : (
      <PlainList items={lines}>{(line) => <ThingRow line={line} />}</PlainList>
    )}
  </Section>
);

function Page({ thing }: { thing: ThingPage }) {
  const { title, chip, sentence, next, facts, related, also, history } = thing;
  return (
    <>
      <h1 class="thing-title stretch">{title}</h1>
      {(chip || sentence !== '') && (
        <p>
          {chip && <StateChip chip={chip} />} {sentence}
        </p>
      )}
      {next && <Next step={next} />}
      {facts.length > 0 && <Facts facts={facts} />}
      {related.map((one) => (
        <Related key={one.title} {...one} />
      ))}
      {also.length > 0 && (
        <Section title={translate(kitText.also)}>
          <PlainList items={also}>
            {(step) => <EntryButton onPress={() => takeStep(step)}>{step.label}</EntryButton>}
          </PlainList>
        </Section>
      )}
      {history.length > 0 && (
        <Fold summary={translate(kitText.history, { count: history.length })}>
          <PlainList items={history}>{(line) => line}</PlainList>
        </Fold>
      )}
    </>
  );
}

interface ShownProps {
  readonly command: NonNullable<ReturnType<typeof pageOfThing>>['command'];
  readonly id: string;
}

function Shown({ command, id }: ShownProps) {
  const load = useLoad(command, { id });
  const thing = load.state === 'ready' ? load.result.thing : null;
  const next = thing?.next;
  return (
    <Frame
      {...(thing && { kind: thing.kind, title: thing.title })}
      primary={next ? actionOf(next) : undefined}
    >
      <Loaded load={load}>
        {(found) =>
          found.thing ? <Page thing={found.thing} /> : <Empty words={translate(kitText.notThere)} />
        }
      </Loaded>
    </Frame>
  );
}

export function ThingView() {
  const { sheet = '', id = '' } = usePanel().opening.input;
  const page = pageOfThing(sheet);
  if (!page)
    return (
      <Frame>
        <Empty words={translate(kitText.notThere)} />
      </Frame>
    );
  return <Shown command={page.command} id={id} />;
}
