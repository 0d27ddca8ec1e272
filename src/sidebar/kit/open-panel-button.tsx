// A button that opens another panel in place of this one.
import type { PanelName } from '../../core/workbook/menu/menu';
import { openPanel } from './open-panel';
import { usePanel } from './panel-context';

interface OpenPanelProps {
  readonly panel: PanelName;
  readonly input?: Readonly<Record<string, string>>;
  readonly label: string;
}

/** What could not be opened is told on the status line. */
export function OpenPanel({ panel, input = {}, label }: OpenPanelProps) {
  const { tell } = usePanel();
  const open = async (): Promise<void> => {
    const answer = await openPanel(panel, input);
    if (!answer.ok) tell(answer.message, 'bad');
  };
  return (
    <button type="button" class="secondary" onClick={() => void open()}>
      {label}
    </button>
  );
}
