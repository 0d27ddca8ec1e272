// What an erasure takes away, rewrites and leaves, tab by tab.
import type {
  ManualStep,
  ErasedPlace,
  ErasedTab,
  ErasureResult,
  MaybeNamed,
} from '../../../core/people/erasing/erase-person';
import { Button } from '../../kit/buttons';
import { Checkbox } from '../../kit/fields/ticks';
import { isAddress, isLocal, OutLink } from '../../kit/links';
import { translate } from '../../kit/panel-context';
import { Detail, Fold, PlainList, Section } from '../../kit/parts';
import { toRow } from '../../kit/to-row';
import * as words from '../../../core/words/panels/people/erase-person';

const Place = ({ place: { row, column, words: said, at } }: { place: ErasedPlace }) => (
  <>
    {column === '' ? null : <>{translate(words.inRow, { row, column })} </>}
    {at && (
      <Button
        label={translate(words.toRow)}
        about={`${translate(words.toRow)} ${row}`}
        onPress={() => void toRow(at.sheet, at.id)}
      />
    )}
    <Detail>{said}</Detail>
  </>
);

/** Places are told where there is something to read in them. */
const Tab = ({ tab: { tab, count, places } }: { tab: ErasedTab }) =>
  places.some(({ words: said }) => said !== '') ? (
    <Fold summary={translate(words.onTab, { tab, count })}>
      <PlainList items={places}>{(place) => <Place place={place} />}</PlainList>
    </Fold>
  ) : (
    <p>{translate(words.onTab, { tab, count })}</p>
  );

const Tabs = ({ title, tabs }: { title: string; tabs: readonly ErasedTab[] }) =>
  tabs.length === 0 ? null : (
    <Section title={title}>
      {tabs.map((tab) => (
        <Tab key={tab.tab} tab={tab} />
      ))}
    </Section>
  );

interface MaybeProps {
  readonly maybe: readonly MaybeNamed[];
  readonly ticked: readonly string[];
  onTick(written: string, isTicked: boolean): void;
}

const Maybe = ({ maybe, ticked, onTick }: MaybeProps) =>
  maybe.length === 0 ? null : (
    <Section title={translate(words.maybe)}>
      <p class="help">{translate(words.maybeHelp)}</p>
      {maybe.map(({ written, count, places }) => (
        <Checkbox
          key={written}
          label={translate(words.maybeCount, { written, count })}
          help={places.join('; ')}
          value={ticked.includes(written)}
          onChange={(isTicked) => onTick(written, isTicked)}
        />
      ))}
    </Section>
  );

const Besides = ({ journal, notes, kept }: ErasureResult) =>
  journal + notes + kept === 0 ? null : (
    <Section title={translate(words.besides)}>
      {notes > 0 && <p>{translate(words.notes, { count: notes })}</p>}
      {kept > 0 && <p>{translate(words.kept, { count: kept })}</p>}
      {journal > 0 && <p>{translate(words.journal, { count: journal })}</p>}
    </Section>
  );

/** What is left to do, with a link to where it is done. */
export const BeyondReach = ({ beyond }: { beyond: readonly ManualStep[] }) =>
  beyond.length === 0 ? null : (
    <Section title={translate(words.beyond)}>
      <PlainList items={beyond}>
        {({ words: said, link }) => (
          <>
            {said} {isAddress(link) && !isLocal() && <OutLink href={link}>{translate(words.open)}</OutLink>}
          </>
        )}
      </PlainList>
    </Section>
  );

interface FoundProps extends Omit<MaybeProps, 'maybe'> {
  readonly found: ErasureResult;
  readonly alsoPublic: boolean;
  onPublic(alsoPublic: boolean): void;
}

export const FoundPlaces = ({ found, alsoPublic, onPublic, ticked, onTick }: FoundProps) => (
  <>
    <p class="help">{translate(words.lookedFor, { words: found.lookedFor.join('; ') })}</p>
    <Tabs title={translate(words.goes)} tabs={found.goes} />
    <Tabs title={translate(words.rewritten)} tabs={found.rewritten} />
    <Besides {...found} />
    <Maybe maybe={found.maybe} ticked={ticked} onTick={onTick} />
    <Tabs title={translate(words.stays)} tabs={found.stays} />
    {(found.stays.length > 0 || alsoPublic) && (
      <Checkbox label={translate(words.alsoPublic)} value={alsoPublic} onChange={onPublic} />
    )}
    <BeyondReach beyond={found.beyond} />
  </>
);
