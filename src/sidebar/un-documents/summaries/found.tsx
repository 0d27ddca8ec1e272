// What was found in a summary before it is brought in: counts, questions, and what could not be read.
import type { ImportCitationsResult, DoubtfulSubmitter } from '../../../core/un-documents/summaries/findings';
import { Counts } from '../../kit/figures';
import { Detail, Fold, Notice, PlainList, Section } from '../../kit/parts';
import { translate } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import { type CitationsDraft, NO_SUBMITTER, questionKey } from './summaries-draft';
import { SelectField } from '../../kit/fields/inputs';
import * as words from '../../../core/words/panels/un-documents/summaries';

interface AskedProps {
  readonly doubtful: readonly DoubtfulSubmitter[];
  readonly said: CitationsDraft['said'];
  onSaid(said: CitationsDraft['said']): void;
}

/** Lines of the list that may be ours: the user says which row each one is. */
function Asked({ doubtful, said, onSaid }: AskedProps) {
  const labelOf = ({ about, code, printed }: DoubtfulSubmitter): string => {
    if (about === 'submission') return translate(words.whichSubmission, { code });
    return code === '' || code === printed ? printed : `${printed} (${code})`;
  };
  if (doubtful.length === 0) return null;
  return (
    <Section title={translate(words.asked)}>
      <p class="help">{translate(words.askedHelp)}</p>
      <Searched items={doubtful} textOf={labelOf}>
        {(shown) =>
          shown.map((one) => (
            <SelectField
              key={questionKey(one)}
              label={labelOf(one)}
              help={translate(words.citedTimes, { count: one.paragraphs })}
              value={said[questionKey(one)] ?? ''}
              empty={translate(words.later)}
              options={[...one.choices, { id: NO_SUBMITTER, name: translate(words.noneOfOurs) }]}
              onChange={(is) => onSaid({ ...said, [questionKey(one)]: is })}
            />
          ))
        }
      </Searched>
    </Section>
  );
}

interface Item {
  readonly name: string;
  readonly detail?: string;
}

interface FoldedProps {
  readonly title: string;
  readonly items: readonly Item[];
  readonly help?: string;
  readonly isOpen?: boolean;
}

function Folded({ title, items, help, isOpen = false }: FoldedProps) {
  if (items.length === 0) return null;
  return (
    <Fold summary={`${title} (${String(items.length)})`} help={help} isOpen={isOpen}>
      <Searched items={items} textOf={({ name, detail = '' }) => `${name} ${detail}`}>
        {(shown) => (
          <PlainList items={shown}>
            {({ name, detail }) => (
              <>
                {name}
                {detail !== undefined && <Detail>{detail}</Detail>}
              </>
            )}
          </PlainList>
        )}
      </Searched>
    </Fold>
  );
}

function FoundCounts({ result }: { result: ImportCitationsResult }) {
  const counts = [
    [translate(words.citing), result.citing.length],
    [translate(words.citedSubmissions), result.submissions.length],
    [translate(words.citedOrganizations), result.organizations.length],
    [translate(words.newRows), result.added + result.changed],
  ] as const;
  return <Counts counts={counts} />;
}

/** Who of ours is in the list, with the paragraphs that cite them. */
function Ours({ result }: { result: ImportCitationsResult }) {
  const cited = (paragraphs: readonly number[]): string =>
    paragraphs.length > 0
      ? translate(words.times, { count: paragraphs.length, list: paragraphs.join(', ') })
      : translate(words.notCited);
  const submissions = result.submissions.map(({ submission, code, paragraphs }) => ({
    name: `${code} · ${submission.name}`,
    detail: cited(paragraphs),
  }));
  const organizations = result.organizations.map(({ organization, codes, paragraphs }) => ({
    name: organization.name,
    detail: [codes.join(', '), cited(paragraphs)].filter((part) => part !== '').join(' · '),
  }));
  return (
    <>
      <Folded title={translate(words.submissions)} items={submissions} isOpen />
      <Folded title={translate(words.organizations)} items={organizations} />
    </>
  );
}

function Unread({ result }: { result: ImportCitationsResult }) {
  const notes = (numbers: readonly number[]): Item[] =>
    numbers.map((number) => ({ name: translate(words.note, { number }) }));
  const unread = result.unreadNotes.map(({ number, text }) => ({
    name: translate(words.note, { number }),
    detail: text,
  }));
  const codes = result.unknownCodes.map((name) => ({ name }));
  return (
    <>
      <Folded title={translate(words.unread)} items={unread} isOpen />
      <Folded title={translate(words.missing)} items={notes(result.missingNotes)} />
      <Folded
        title={translate(words.unplaced)}
        help={translate(words.unplacedHelp)}
        items={notes(result.unplacedNotes)}
      />
      <Folded title={translate(words.unknown)} items={codes} />
    </>
  );
}

interface FoundProps {
  readonly result: ImportCitationsResult;
  readonly said: CitationsDraft['said'];
  onSaid(said: CitationsDraft['said']): void;
}

export function Found({ result, said, onSaid }: FoundProps) {
  const { source, submitters, notes, paragraphs, about, aboutInsteadOf } = result;
  const notListed = result.notListed.map(({ submission, receipt }) => ({
    name: submission.name,
    detail: receipt === '' ? translate(words.noReceipt) : translate(words.receipt, { receipt }),
  }));
  return (
    <>
      <p>{translate(words.found, { source, submitters, notes, paragraphs })}</p>
      {aboutInsteadOf !== '' && (
        <Notice tone="bad" lines={[translate(words.otherCountry, { other: about, own: aboutInsteadOf })]} />
      )}
      {result.isNumberedByOrder && <Notice tone="bad" lines={[translate(words.byOrder)]} />}
      <FoundCounts result={result} />
      {!result.hasEdits && <Notice tone="info" lines={[translate(words.nothingNew)]} />}
      <Asked doubtful={result.doubtful} said={said} onSaid={onSaid} />
      <Folded title={translate(words.notListed)} items={notListed} isOpen />
      <Ours result={result} />
      <Unread result={result} />
    </>
  );
}
