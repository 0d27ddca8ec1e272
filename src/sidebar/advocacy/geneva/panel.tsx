// Who is in Geneva: who is there on which day, and a timetable by the reader's own clock.
import type { Delegate, FixedEvent, GenevaResult, Stay } from '../../../core/advocacy/geneva/geneva-page';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import { Frame } from '../../kit/frame';
import { momentInWords } from '../../kit/format-date';
import { viewOf } from '../../kit/views';
import { translate } from '../../kit/panel-context';
import { Detail, Flag, Fold, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import * as words from '../../../core/words/panels/advocacy/geneva';
import * as titles from '../../../core/words/workbook/menu';

const OneStay = ({ first, last, people }: Stay) => (
  <>
    <strong>{first === last ? first : translate(words.fromTo, { from: first, to: last })}</strong>
    <p>{people.length > 0 ? people.join(', ') : <Flag tone="late">{translate(words.nobodyThere)}</Flag>}</p>
  </>
);

const One = ({ person, event, days, role, accreditation, visa, homeContact }: Delegate) => (
  <>
    <strong>{person}</strong> {[event, role].filter((part) => part !== '').join(', ')}
    <p>{days}</p>
    <Detail>
      {[
        accreditation !== '' && translate(words.accreditation, { state: accreditation }),
        visa !== '' && translate(words.visa, { state: visa }),
        homeContact !== '' && translate(words.homeContact, { person: homeContact }),
      ]
        .filter((part) => part !== false)
        .join(' · ')}
    </Detail>
  </>
);

const OnTimetable = ({ at, there, title, detail, link }: FixedEvent) => (
  <>
    <strong>{momentInWords(at)}</strong> {title}
    <p>
      <Detail>{[there, detail].filter((part) => part !== '').join(' · ')}</Detail>
    </p>
    {link !== '' && (
      <a href={link} target="_blank" rel="noreferrer">
        {translate(words.link)}
      </a>
    )}
  </>
);

function Desk({ result }: { result: GenevaResult }) {
  const { delegates, stays, timetable } = result;
  return (
    <>
      {delegates.length === 0 && <Empty words={translate(words.nobody, { tab: tabNames.DEL })} />}
      {stays.length > 0 && (
        <Section title={translate(words.days)}>
          <PlainList items={stays}>{OneStay}</PlainList>
        </Section>
      )}
      {delegates.length > 0 && (
        <Fold summary={translate(words.people, { count: delegates.length })}>
          <PlainList items={delegates}>{One}</PlainList>
        </Fold>
      )}
      <Section title={translate(words.timetable)}>
        <p class="help">{translate(words.yourClock)}</p>
        {timetable.length === 0 && <Empty words={translate(words.nothingOn)} />}
        <PlainList items={timetable}>{OnTimetable}</PlainList>
      </Section>
      <p class="quiet">{translate(words.emergency)}</p>
    </>
  );
}

function GenevaPanel() {
  const load = useLoad('who-is-in-geneva', {});
  return (
    <Frame>
      <Loaded load={load} fields={6}>
        {(result) => <Desk result={result} />}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(GenevaPanel, titles.geneva);
