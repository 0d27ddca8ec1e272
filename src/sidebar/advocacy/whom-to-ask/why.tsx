// Why a country, for the cell that one looks at: its reasons, how the ask stands, and who writes to the mission.
import type { CountryLine, PossibleMatch, WhomToAskResult } from '../../../core/advocacy/whom-to-ask/table';
import { Button } from '../../kit/buttons';
import { openPanel } from '../../kit/open-view';
import { SelectField } from '../../kit/fields/inputs';
import { closeDialog } from '../../kit/open-dialog';
import { translate } from '../../kit/panel-context';
import { Detail, Notice, PlainList } from '../../kit/parts';
import { SentencesOfBoth } from '../../kit/sentences-of-both';
import { plannedContact, heardBy, withContact, type WhomToAskDraft } from './whom-to-ask-draft';
import * as words from '../../../core/words/panels/advocacy/whom-to-ask';
import { contacts as logTitle } from '../../../core/words/workbook/menu';

export interface Place {
  /** Ids. */
  readonly country: string;
  readonly column: string;
}

interface WhyProps {
  readonly table: WhomToAskResult;
  readonly place: Place | null;
  readonly draft: WhomToAskDraft;
  setDraft(draft: WhomToAskDraft): void;
}

interface ContactProps extends Omit<WhyProps, 'place'> {
  readonly line: CountryLine;
}

/** Who writes to the mission, and whether it hears too much. */
function Mission({ table, line, draft, setDraft }: ContactProps) {
  const heard = heardBy(draft, line);
  return (
    <>
      {heard > table.perCountry && (
        <Notice tone="bad" lines={[translate(words.tooMany, { count: heard, most: table.perCountry })]} />
      )}
      {table.mayPlan && (
        <SelectField
          label={translate(words.contactPerson)}
          help={translate(words.contactPersonHelp)}
          options={table.people}
          empty={translate(words.nobody)}
          value={plannedContact(draft, line)}
          onChange={(person) => setDraft(withContact(draft, line, person))}
        />
      )}
    </>
  );
}

/** What is no more than perhaps the same, beside the ask, to be judged by who reads it. */
const Guess = ({ guess }: { guess: PossibleMatch | undefined }) =>
  guess === undefined ? null : (
    <>
      <h3>{translate(words.perhaps)}</h3>
      <SentencesOfBoth sentences={guess.sentences} names={[translate(words.ourAsk), guess.where]} />
    </>
  );

async function log(input: Readonly<Record<string, string>>): Promise<void> {
  await openPanel('contacts', input);
  closeDialog();
}

export function Why({ place, ...props }: WhyProps) {
  const { table } = props;
  const line = table.countries.find(({ id }) => id === place?.country);
  const at = table.columns.findIndex(({ id }) => id === place?.column);
  const [column, cell] = [table.columns[at], line?.cells[at]];
  if (!line || !column || !cell) return <aside class="why quiet">{translate(words.lookHint)}</aside>;
  const input = { country: line.id, ...(table.by === 'asks' && { ask: column.id }) };
  return (
    <aside class="why" aria-live="polite">
      <h2>
        {line.name}
        <Detail>{line.region}</Detail>
      </h2>
      <p class="title">{column.text}</p>
      {cell.statusText !== '' && (
        <p>
          <strong>{cell.statusText}</strong>
          {cell.owner !== '' && <Detail>{translate(words.asksBy, { name: cell.owner })}</Detail>}
        </p>
      )}
      <Notice tone="info" lines={line.recent === '' ? [] : [line.recent]} />
      {cell.reasons.length > 0 && <h3>{translate(words.holds)}</h3>}
      <PlainList items={cell.reasons} />
      <Guess guess={column.perhaps[cell.perhaps]} />
      <Mission {...props} line={line} />
      <Button label={translate(logTitle)} onPress={() => void log(input)} />
    </aside>
  );
}
