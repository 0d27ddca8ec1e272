// A country's page: what it was asked, promised, said and recommended, review by review.
import { labelled } from '../../kit/labelled';
import { useState } from 'preact/hooks';
import type { CountryPageResult, MadeBefore, ShownAsk } from '../../../core/advocacy/ask-to-change/pages';
import { OpenPanel } from '../../kit/buttons';
import { PickOne } from '../../kit/fields/picker';
import { Frame } from '../../kit/frame';
import { viewOf } from '../../kit/views';
import { translate, usePanel } from '../../kit/panel-context';
import { Detail, Flag, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { Empty, Loaded } from '../../kit/states';
import { useLoad } from '../../kit/use-calls';
import * as baseWords from '../../../core/words/base/language';
import * as words from '../../../core/words/panels/advocacy/pages';
import * as titles from '../../../core/words/workbook/menu';

/** What became of it in the room; a promise that was not kept stands out. */
function Heard({ heard, promised }: Pick<ShownAsk, 'heard' | 'promised'>) {
  if (heard === 'yes') return <Flag tone="good">{translate(words.heard)}</Flag>;
  if (heard === 'partly') return <Flag>{translate(words.heardPartly)}</Flag>;
  if (heard === '') return null;
  return promised ? (
    <Flag tone="late">{translate(words.promiseNotKept)}</Flag>
  ) : (
    <Flag>{translate(words.notHeard)}</Flag>
  );
}

const Ask = ({ text, status, promise, promised, heard, words: said, numbers }: ShownAsk) => (
  <>
    <p>{text}</p>
    {status !== '' && <Detail>{promise === '' ? status : labelled(status, promise)}</Detail>}
    <Heard heard={heard} promised={promised} />
    {said !== '' && <p class="quiet">{translate(baseWords.quotes, { words: said })}</p>}
    {numbers !== '' && <Flag tone="good">{translate(words.recommended, { numbers })}</Flag>}
  </>
);

const Review = ({ cycle, recommendations }: MadeBefore) => (
  <Fold summary={translate(words.inCycle, { cycle, count: recommendations.length })}>
    <PlainList items={recommendations}>
      {({ number, text, answer }) => (
        <>
          <strong>{number}</strong> {text} <Detail>{answer}</Detail>
        </>
      )}
    </PlainList>
  </Fold>
);

function Page({ result }: { result: CountryPageResult }) {
  const { country, contactPerson, mission, asks, contacts, reviews } = result;
  if (country.id === '') return null;
  const known = [
    contactPerson === '' ? '' : translate(words.contactPerson, { name: contactPerson }),
    mission,
  ];
  return (
    <>
      <Notice tone="info" lines={known.filter((line) => line !== '')} />
      <Section title={translate(words.asks)}>
        {asks.length === 0 ? (
          <Empty words={translate(words.noAsks)} />
        ) : (
          <PlainList items={asks}>{Ask}</PlainList>
        )}
      </Section>
      {contacts.length > 0 && (
        <Section title={translate(words.contacts)}>
          <PlainList items={contacts}>
            {({ day, kind, said }) => (
              <>
                {day}, {kind} <Detail>{said}</Detail>
              </>
            )}
          </PlainList>
        </Section>
      )}
      <Section title={translate(words.reviews)}>
        {reviews.length === 0 && <Empty words={translate(words.noReviews)} />}
        {reviews.map((review) => (
          <Review key={review.cycle} {...review} />
        ))}
      </Section>
      <p>
        <OpenPanel panel="contacts" label={translate(titles.contacts)} input={{ country: country.id }} />
      </p>
    </>
  );
}

function CountryPanel() {
  const { opening } = usePanel();
  const [country, choose] = useState(opening.input['country'] ?? '');
  const load = useLoad('country-page', { country });
  return (
    <Frame>
      <Loaded load={load}>
        {(result) => (
          <>
            <PickOne
              label={translate(words.country)}
              options={result.countries}
              value={result.country.id}
              onChange={choose}
            />
            <Page result={result} />
          </>
        )}
      </Loaded>
    </Frame>
  );
}

export const view = viewOf(CountryPanel, titles.countryPage);
