// The lines of a list as they would be taken in: a table that scrolls, and what was left out.
import type { ComponentChildren } from 'preact';
import type { Text } from '../../../core/base/messages/text';
import { translate } from '../panel-context';
import { Table } from '../table';
import * as words from '../../../core/words/panels/bring-in';

export const STATES = { new: words.isNew, known: words.isKnown, again: words.isAgain } as const;

interface ListedProps {
  readonly title: Text;
  readonly heads: readonly string[];
  /** Lines that are not shown. */
  readonly more: number;
  readonly children: ComponentChildren;
}

export const Listed = ({ title, heads, more, children }: ListedProps) => (
  <>
    {/* Scrolled by keyboard as well. */}
    <div class="listed" tabIndex={0} role="region" aria-label={translate(title)}>
      <Table heads={[translate(words.state), ...heads]}>{children}</Table>
    </div>
    {more > 0 && <p class="help">{translate(words.more, { count: more })}</p>}
  </>
);

/** Columns that the workbook does not keep. */
export const LeftOut = ({ names }: { readonly names: readonly string[] }) =>
  names.length > 0 ? <p class="help">{translate(words.leftOut, { names: names.join(', ') })}</p> : null;
