// What was understood of the text, with every line and name that needs a look.
import type { ImportRecommendationsResult } from '../../core/calls/recommendations';
import { Notice } from '../kit/frame';
import { StepHeading } from '../kit/outcome';
import { usePanel } from '../kit/panel-context';
import { Searched } from '../kit/searched';
import { importText as words } from './messages';

interface Finding {
  readonly title: string;
  readonly help?: string;
  readonly items: readonly { readonly where?: string; readonly text: string }[];
  /** Shown at once, since it may mean that something is lost. */
  readonly isOpen?: boolean;
}

function FindingList({ title, help, items, isOpen = false }: Finding) {
  const { say } = usePanel();
  return (
    <details open={isOpen}>
      <summary>{say(words.listCount, { title, count: items.length })}</summary>
      {help !== undefined && <p class="help">{help}</p>}
      <Searched items={items} textOf={({ where = '', text }) => `${where} ${text}`}>
        {(shown) => (
          <ul class="plain-list">
            {shown.map(({ where, text }, index) => (
              <li key={index}>
                {where !== undefined && <span class="quiet detail">{where}</span>}
                {text}
              </li>
            ))}
          </ul>
        )}
      </Searched>
    </details>
  );
}

const plain = (names: readonly string[]): Finding['items'] => names.map((text) => ({ text }));

function useFindings(result: ImportRecommendationsResult): readonly Finding[] {
  const { say } = usePanel();
  const unread = result.unread.map(({ lineNumber, text, reason }) => ({
    where: `${say(words.line, { number: lineNumber })} · ${reason}`,
    text,
  }));
  const unknown = result.unknownCountries.map(({ number, name }) => say(words.numberAnd, { number, name }));
  const guessed = result.guessedCountries.map(({ number, written, name }) =>
    say(words.numberAnd, { number, name: say(words.guessed, { written, name }) }),
  );
  const findings: readonly Finding[] = [
    { title: say(words.gaps), items: plain(result.gaps), isOpen: true },
    { title: say(words.repeats), items: plain(result.repeats), isOpen: true },
    { title: say(words.unread), items: unread, isOpen: true },
    {
      title: say(words.unknownCountries),
      help: say(words.unknownHelp),
      items: plain(unknown),
      isOpen: true,
    },
    { title: say(words.guessedCountries), items: plain(guessed) },
    { title: say(words.withoutCountry), items: plain(result.withoutCountry) },
    { title: say(words.numberedByOrder), items: plain(result.numberedByOrder) },
    { title: say(words.ambiguous), items: plain(result.ambiguous) },
    { title: say(words.gone), help: say(words.goneHelp), items: plain(result.gone) },
    { title: say(words.countriesAdded), items: plain(result.countriesAdded) },
  ];
  return findings.filter(({ items }) => items.length > 0);
}

function OwnCount({ result }: { result: ImportRecommendationsResult }) {
  const { say } = usePanel();
  const { statedCount: stated, numbers, found } = result;
  if (stated === null)
    return (
      <Notice tone="info">
        <p>{say(words.notStated)}</p>
      </Notice>
    );
  const agrees = stated === numbers || stated === found;
  return (
    <Notice tone={agrees ? 'good' : 'bad'}>
      <p>{say(agrees ? words.agrees : words.differs, { stated })}</p>
    </Notice>
  );
}

function Counts({ result }: { result: ImportRecommendationsResult }) {
  const { say } = usePanel();
  const counts = [
    [words.added, result.added],
    [words.changed, result.changed],
    [words.unchanged, result.unchanged],
    [words.gone, result.gone.length],
  ] as const;
  return (
    <dl class="counts">
      {counts.map(([name, count]) => (
        <div key={name.en}>
          <dt>{say(name)}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}

export const hasNothingToWrite = ({ added, changed, countriesAdded }: ImportRecommendationsResult): boolean =>
  added + changed + countriesAdded.length === 0;

export function Findings({ result }: { result: ImportRecommendationsResult }) {
  const { say } = usePanel();
  const findings = useFindings(result);
  const { numbers, found, source } = result;
  return (
    <>
      <StepHeading>{say(words.understood)}</StepHeading>
      <p>
        <strong>{say(words.found, { numbers, count: found })}</strong>
        {source !== '' && <span class="quiet detail">{say(words.fromSource, { source })}</span>}
      </p>
      <OwnCount result={result} />
      <Counts result={result} />
      {hasNothingToWrite(result) && (
        <Notice tone="info">
          <p>{say(words.nothingToWrite)}</p>
        </Notice>
      )}
      <h3>{say(words.toCheck)}</h3>
      {findings.length === 0 && <p>{say(words.nothingToCheck)}</p>}
      {findings.map((finding) => (
        <FindingList key={finding.title} {...finding} />
      ))}
    </>
  );
}
