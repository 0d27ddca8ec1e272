// What else can be done with the selected row: the panels that begin with it.
import type { PanelName } from '../../../core/workbook/menu/menu';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import type { Text } from '../../../core/base/messages/text';
import { OpenPanel } from '../../kit/buttons';
import { say } from '../../kit/panel-context';
import { contacts } from '../../../core/words/workbook/menu';

interface RowAction {
  readonly panel: PanelName;
  readonly label: Text;
  /** What the panel calls the row. */
  readonly as: string;
}

const toLog = (as: string): RowAction => ({ panel: 'contacts', label: contacts, as });

const ACTIONS: Readonly<Partial<Record<SheetId, RowAction>>> = {
  CTY: toLog('country'),
  ASK: toLog('ask'),
  ATC: toLog('approach'),
  CON: toLog('contact'),
};

/** Nothing on sheets whose rows begin nothing. */
export function RowActions({ sheet, id }: { sheet: SheetId; id: string }) {
  const action = id === '' ? undefined : ACTIONS[sheet];
  return action ? (
    <p>
      <OpenPanel panel={action.panel} label={say(action.label)} input={{ [action.as]: id }} />
    </p>
  ) : null;
}
