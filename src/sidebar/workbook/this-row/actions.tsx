// What else can be done with the selected row: the panels that begin with it.
import type { PanelName } from '../../../core/workbook/menu/panels';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { Text } from '../../../core/base/messages/text';
import { OpenPanel } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { contacts, countryPage, issuePage, onePager, whatWasSaid } from '../../../core/words/workbook/menu';

interface RowAction {
  readonly panel: PanelName;
  readonly label: Text;
  /** What the panel calls the row. */
  readonly as: string;
}

const toLog = (as: string): RowAction => ({ panel: 'contacts', label: contacts, as });

const toPage = (as: string): RowAction => ({ panel: 'one-pager', label: onePager, as });

const ACTIONS: Readonly<Partial<Record<SheetId, readonly RowAction[]>>> = {
  CTY: [toLog('country'), toPage('country'), { panel: 'country-page', label: countryPage, as: 'country' }],
  ISS: [toPage('issue'), { panel: 'issue-page', label: issuePage, as: 'issue' }],
  ASK: [toLog('ask')],
  ATC: [toLog('approach')],
  CON: [toLog('contact')],
  HRD: [{ panel: 'what-was-said', label: whatWasSaid, as: 'row' }],
};

/** Nothing on sheets whose rows begin nothing. */
export function RowActions({ sheet, id }: { sheet: SheetId; id: string }) {
  const actions = id === '' ? [] : (ACTIONS[sheet] ?? []);
  return (
    <>
      {actions.map(({ panel, label, as }) => (
        <p key={panel}>
          <OpenPanel panel={panel} label={translate(label)} input={{ [as]: id }} />
        </p>
      ))}
    </>
  );
}
