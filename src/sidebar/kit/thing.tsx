// The page of one thing: what it is, how it stands, the next step, what else can be done, and what became of it.
import { useEffect } from 'preact/hooks';
import { PLACES } from '../../core/workbook/menu/places';
import type { Fact, Step, ThingPage } from '../../core/workbook/places/thing';
import * as kitText from '../../core/words/panels/kit';
import { EntryButton } from './buttons';
import { Frame } from './frame';
import { isAddress, OutLink } from './links';
import { openPlace } from './open-view';
import { pageOfThing } from './place-commands';
import { translate, usePanel } from './panel-context';
import { Fold, PlainList, Section } from './parts';
import { Empty, Loaded } from './states';
import { actionOf, takeStep } from './take-step';
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

/** What else can be done, and at last all that stands in its row. */
function Also({ thing: { also, sheet, id } }: { thing: ThingPage }) {
  const wholeRow: Step = {
    ...{ label: translate(kitText.wholeRow), why: '' },
    ...{ opens: { panel: 'this-row' }, input: { sheet, id } },
  };
  return (
    <Section title={translate(kitText.also)}>
      <PlainList items={[...also, wholeRow]}>
        {(step) => <EntryButton onPress={() => takeStep(step)}>{step.label}</EntryButton>}
      </PlainList>
    </Section>
  );
}

function Page({ thing }: { thing: ThingPage }) {
  const { title, chip, sentence, next, facts, related, history } = thing;
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
      <Also thing={thing} />
      {history.length > 0 && (
        <Fold summary={translate(kitText.history, { count: history.length })}>
          <PlainList items={history}>{(line) => line}</PlainList>
        </Fold>
      )}
    </>
  );
}

type PageOf = NonNullable<ReturnType<typeof pageOfThing>>;

/** When somebody comes back from the grid, the thing may stand otherwise, or be gone. */
function useRefreshOnFocus(refresh: () => void): void {
  useEffect(() => {
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, [refresh]);
}

function Shown({ page: { command, place }, id }: { page: PageOf; id: string }) {
  const load = useLoad(command, { id });
  useRefreshOnFocus(load.refresh);
  const thing = load.state === 'ready' ? load.result.thing : null;
  const toList = { label: translate(PLACES[place].title), onPress: () => void openPlace(place) };
  const isGone = load.state === 'ready' && !thing;
  return (
    <Frame
      {...(thing && { kind: thing.kind, title: thing.title })}
      primary={thing?.next ? actionOf(thing.next) : isGone ? toList : undefined}
    >
      <Loaded load={load}>
        {(found) =>
          found.thing ? <Page thing={found.thing} /> : <Empty words={translate(kitText.notThere)} />
        }
      </Loaded>
    </Frame>
  );
}

/** The page of a row that is a thing of a place; of another, or of none, it says that it is not there. */
export function ThingOf({ sheet, id }: { sheet: string; id: string }) {
  const page = pageOfThing(sheet);
  if (page) return <Shown page={page} id={id} />;
  return (
    <Frame>
      <Empty words={translate(kitText.notThere)} />
    </Frame>
  );
}

export function ThingView() {
  const { sheet = '', id = '' } = usePanel().opening.input;
  return <ThingOf sheet={sheet} id={id} />;
}
