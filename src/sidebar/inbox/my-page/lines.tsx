// One thing that waits: a press on it opens the panel where it is done, the sign beside it goes to its row.
import type { MyPageLine, MyPageSection } from '../../../core/inbox/my-page/page';
import type { SheetId } from '../../../core/workbook/schema/sheet-ids';
import { call } from '../../kit/client';
import { Icon } from '../../kit/icons';
import { openPanel } from '../../kit/open-panel';
import { usePanel } from '../../kit/panel-context';
import * as words from '../../../core/words/panels/inbox/my-page';

/** Opens what a line names; what could not be opened is told on the status line. */
export function useWays() {
  const { tell } = usePanel();
  const open = async ({ panel, input }: Pick<MyPageLine, 'panel' | 'input'>): Promise<void> => {
    const answer = await openPanel(panel, input);
    if (!answer.ok) tell(answer.message, 'bad');
  };
  const toRow = async (sheet: SheetId, id?: string): Promise<void> => {
    const answer = await call('show-row', { sheet, ...(id !== undefined && { id }) }, { reads: true });
    tell(answer.ok ? '' : answer.message, answer.ok ? 'plain' : 'bad');
  };
  return { open, toRow };
}

function When({ line: { when, state } }: { line: MyPageLine }) {
  const { say } = usePanel();
  if (when === '' && state !== 'late') return null;
  return (
    <span class={state === 'late' ? 'flag late' : 'flag'}>
      {state === 'late' && <Icon name="problem" />}
      <span>{when || say(words.late)}</span>
    </span>
  );
}

interface LineProps {
  readonly line: MyPageLine;
  /** What a press does, as the section says it; left out where the line speaks for itself. */
  readonly action?: string;
}

export function Line({ line, action }: LineProps) {
  const { say } = usePanel();
  const { open, toRow } = useWays();
  const { title, detail, link, sheet, id } = line;
  return (
    <li>
      <div class="line">
        <button type="button" class="entry-button" onClick={() => void open(line)}>
          <span>
            <span class="clipped">{title}</span>
            <When line={line} />
            {detail !== '' && <span class="quiet detail">{detail}</span>}
            {action !== undefined && <span class="action">{action}</span>}
          </span>
          <Icon name="go" />
        </button>
        {id !== '' && (
          <button
            type="button"
            class="icon-button"
            title={say(words.toRow)}
            aria-label={say(words.toRowOf, { title })}
            onClick={() => void toRow(sheet, id)}
          >
            <Icon name="row" />
          </button>
        )}
      </div>
      {link !== '' && (
        <a class="call-link" href={link} target="_blank" rel="noopener noreferrer">
          {say(words.joinCall)}
        </a>
      )}
    </li>
  );
}

export function Section({ section }: { section: MyPageSection }) {
  const { say } = usePanel();
  const { toRow } = useWays();
  const { title, action, lines, more, sheet, tab } = section;
  return (
    <section>
      <h3>
        {title} <span class="quiet">{lines.length + more}</span>
      </h3>
      <ul class="lines">
        {lines.map((line) => (
          <Line key={line.id} line={line} action={action} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="quiet" onClick={() => void toRow(sheet)}>
          {say(words.more, { count: more, tab })}
        </button>
      )}
    </section>
  );
}
