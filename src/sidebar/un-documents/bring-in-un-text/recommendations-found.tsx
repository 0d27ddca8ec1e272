// What was understood of a report, a list or an export, with every line and name that needs a look.
import type { ImportRecommendationsResult } from '../../../core/un-documents/reports/import-findings';
import { Checkbox, Checkboxes, Radios } from '../../kit/fields/ticks';
import type { Option } from '../../kit/fields/inputs';
import { Detail, Notice } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import type { UnTextDraft } from './bring-in-un-text-draft';
import { FindingLists, plain, type FindingGroup, Folded } from './finding-list';
import { Counts } from '../../kit/figures';
import { Warnings } from './kind-field';
import { Searched } from '../../kit/lists';
import { PickOne } from '../../kit/fields/picker';
import { tabNames } from '../../../core/workbook/schema/tab-names';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';

const MOST_NUMBERS = 3;

interface UnknownName {
  readonly name: string;
  readonly numbers: readonly string[];
}

/** Each name once, with where it stands. */
function unknownNames(found: ImportRecommendationsResult['unknownCountries']): readonly UnknownName[] {
  const names = new Map<string, string[]>();
  for (const { name, number } of found) names.set(name, [...(names.get(name) ?? []), number]);
  return [...names].map(([name, numbers]) => ({ name, numbers }));
}

interface UnknownCountriesProps {
  readonly found: ImportRecommendationsResult['unknownCountries'];
  readonly countries: readonly Option[];
  readonly taught: UnTextDraft['countries'];
  onTaught(taught: UnTextDraft['countries']): void;
}

function UnknownCountries({ found, countries, taught, onTaught }: UnknownCountriesProps) {
  const names = unknownNames(found);
  const teach = (written: string, iso3: string): void => {
    const others = taught.filter((one) => one.written !== written);
    onTaught(iso3 === '' ? others : [...others, { written, iso3 }]);
  };
  const where = ({ numbers }: UnknownName): string =>
    numbers.slice(0, MOST_NUMBERS).join(', ') + (numbers.length > MOST_NUMBERS ? ' …' : '');
  return (
    <Folded
      title={translate(words.unknownCountries)}
      help={translate(words.unknownHelp, { tab: tabNames.CTY })}
      count={names.length}
      isOpen
    >
      <Searched items={names} textOf={({ name }) => name}>
        {(shown) =>
          shown.map((unknown) => (
            <PickOne
              key={unknown.name}
              label={translate(words.meansCountry, { name: unknown.name, numbers: where(unknown) })}
              options={countries}
              value={taught.find(({ written }) => written === unknown.name)?.iso3 ?? ''}
              onChange={(iso3) => teach(unknown.name, iso3)}
            />
          ))
        }
      </Searched>
    </Folded>
  );
}

/** Stands for the answer that none of the choices is meant; on the way it is an empty number. */
const NONE = 'none';

interface ChangedNumbersProps {
  readonly result: ImportRecommendationsResult;
  readonly draft: UnTextDraft;
  change(changes: Partial<UnTextDraft>): void;
}

function Doubts({ result, draft, change }: ChangedNumbersProps) {
  if (result.doubts.length === 0) return null;
  const answerOf = (row: string): string => {
    const answer = draft.same.find((one) => one.row === row);
    return answer === undefined ? '' : answer.number || NONE;
  };
  const answer = (row: string, id: string): void =>
    change({
      same: [...draft.same.filter((one) => one.row !== row), { row, number: id === NONE ? '' : id }],
    });
  return (
    <Folded
      title={translate(words.doubts)}
      help={translate(words.doubtsHelp)}
      count={result.doubts.length}
      isOpen
    >
      <Searched items={result.doubts} textOf={({ row, text }) => `${row} ${text}`}>
        {(shown) =>
          shown.map(({ row, text, choices }) => (
            <Radios
              key={row}
              label={translate(words.numberAnd, { number: row, name: text })}
              options={[
                ...choices.map((choice) => ({ id: choice.number, name: choice.number, detail: choice.text })),
                { id: NONE, name: translate(words.noneOfThese) },
              ]}
              value={answerOf(row)}
              onChange={(id) => answer(row, id)}
            />
          ))
        }
      </Searched>
    </Folded>
  );
}

/** Never ticked beforehand: a text that was pasted in part lacks rows too. */
function Gone({ result, draft, change }: ChangedNumbersProps) {
  if (result.gone.length === 0) return null;
  return (
    <Folded title={translate(words.gone)} help={translate(words.goneHelp)} count={result.gone.length}>
      <Checkboxes
        label={translate(words.markWithdrawn)}
        options={result.gone.map((name) => ({ id: name, name }))}
        value={draft.withdrawn}
        onChange={(withdrawn) => change({ withdrawn })}
      />
    </Folded>
  );
}

const ChangedNumbers = (props: ChangedNumbersProps) => (
  <>
    <Doubts {...props} />
    <Gone {...props} />
  </>
);

function useFindings(result: ImportRecommendationsResult): readonly FindingGroup[] {
  const unread = result.unread.map(({ lineNumber, text, reason }) => ({
    where: `${translate(words.line, { number: lineNumber })} · ${reason}`,
    text,
  }));
  const guessed = result.guessedCountries.map(({ number, written, name }) =>
    translate(words.numberAnd, { number, name: translate(words.guessed, { written, name }) }),
  );
  const leftOut = result.leftOut.map(({ name, rows }) => translate(words.rowsOf, { name, rows }));
  const meant = result.themes.meant.map(({ theme, issue }) => translate(words.themeMeans, { theme, issue }));
  const renumbered = result.renumbered.map(({ from, to }) => translate(words.fromTo, { from, to }));
  return [
    { title: translate(words.renumbered), help: translate(words.renumberedHelp), items: plain(renumbered) },
    { title: translate(words.gaps), items: plain(result.gaps), isOpen: true },
    { title: translate(words.repeats), items: plain(result.repeats), isOpen: true },
    { title: translate(words.unread), items: unread, isOpen: true },
    { title: translate(words.guessedCountries), items: plain(guessed) },
    { title: translate(words.withoutCountry), items: plain(result.withoutCountry) },
    { title: translate(words.numberedByOrder), items: plain(result.numberedByOrder) },
    { title: translate(words.leftOut), items: plain(leftOut) },
    { title: translate(words.ambiguous), items: plain(result.ambiguous) },
    {
      title: translate(words.rewritten),
      help: translate(words.rewrittenHelp),
      items: plain(result.rewritten),
    },
    { title: translate(words.backAgain), items: plain(result.backAgain) },
    { title: translate(words.countriesAdded), items: plain(result.countriesAdded) },
    { title: translate(words.themesMeant), items: plain(meant) },
    { title: translate(words.themesOpen), items: plain(result.themes.open) },
  ];
}

function OwnCount({ result }: { result: ImportRecommendationsResult }) {
  const { statedCount: stated, numbers, found } = result;
  if (stated === null) return <Notice tone="info" lines={[translate(words.notStated)]} />;
  const agrees = stated === numbers || stated === found;
  return (
    <Notice
      tone={agrees ? 'good' : 'bad'}
      lines={[translate(agrees ? words.agrees : words.differs, { stated })]}
    />
  );
}

/** Whether a run would change the workbook. */
export const hasRecommendationsToWrite = (
  { added, changed, countriesAdded, themes }: ImportRecommendationsResult,
  { countries, issuesFromThemes, withdrawn, same }: UnTextDraft,
): boolean =>
  added + changed + countriesAdded.length + countries.length + withdrawn.length + same.length > 0 ||
  (issuesFromThemes && themes.recommendations > 0);

interface RecommendationsFoundProps {
  readonly result: ImportRecommendationsResult;
  readonly draft: UnTextDraft;
  readonly countries: readonly Option[];
  change(changes: Partial<UnTextDraft>): void;
}

function FromThemes({ result, draft, change }: Omit<RecommendationsFoundProps, 'countries'>) {
  const count = result.themes.recommendations;
  if (count === 0) return null;
  return (
    <Checkbox
      label={translate(words.fromThemes, { count })}
      help={translate(words.fromThemesHelp)}
      value={draft.issuesFromThemes}
      onChange={(issuesFromThemes) => change({ issuesFromThemes })}
    />
  );
}

/** What somebody has to say before all is right. */
function Asked({ result, draft, countries, change }: RecommendationsFoundProps) {
  return (
    <>
      <ChangedNumbers {...{ result, draft, change }} />
      {result.unknownCountries.length > 0 && (
        <UnknownCountries
          found={result.unknownCountries}
          countries={countries}
          taught={draft.countries}
          onTaught={(taught) => change({ countries: taught })}
        />
      )}
    </>
  );
}

export function RecommendationsFound({ result, draft, countries, change }: RecommendationsFoundProps) {
  const findings = useFindings(result);
  const { numbers, found, source, doubts, gone, unknownCountries } = result;
  const isAsked = doubts.length + gone.length + unknownCountries.length > 0;
  const counts = [
    [translate(words.added), result.added],
    [translate(words.changed), result.changed],
    [translate(words.unchanged), result.unchanged],
    [translate(words.gone), gone.length],
  ] as const;
  return (
    <>
      <p>
        <strong>{translate(words.found, { numbers, count: found })}</strong>
        {source !== '' && <Detail>{translate(words.fromSource, { source })}</Detail>}
      </p>
      <Warnings result={result} others={words.otherDocuments} />
      <OwnCount result={result} />
      <Notice tone="info" lines={result.beside} />
      <Counts counts={counts} />
      {!hasRecommendationsToWrite(result, draft) && (
        <Notice tone="info" lines={[translate(words.nothingToWrite)]} />
      )}
      <FromThemes {...{ result, draft, change }} />
      <FindingLists findings={findings}>
        {isAsked && <Asked {...{ result, draft, countries, change }} />}
      </FindingLists>
    </>
  );
}
