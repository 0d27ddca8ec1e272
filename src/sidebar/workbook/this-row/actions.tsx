// What else can be done with the selected row: the panels that begin with it.
import type { PanelName } from '../../../core/workbook/menu/panels';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { Text } from '../../../core/base/messages/text';
import { OpenPanel } from '../../kit/buttons';
import { translate } from '../../kit/panel-context';
import { contacts, whatWasSaid } from '../../../core/words/workbook/menu';

interface RowAction {
  readonly panel: PanelName;
  readonly label: Text;
  /** What the panel calls the row. */
  readonly as: string;
}

const toLog = (as: string): RowAction => ({ panel: 'contacts', label: contacts, as });

const ACTIONS: Readonly<Partial<Record<SheetId, readonly RowAction[]>>> = {
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
