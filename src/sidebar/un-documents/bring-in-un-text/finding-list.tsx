// Lists of what needs a look, each under a heading with its number.
import type { ComponentChildren } from 'preact';
import { translate } from '../../kit/panel-context';
import { Searched } from '../../kit/lists';
import * as words from '../../../core/words/panels/un-documents/bring-in-un-text/found';
import { Detail, Fold, PlainList } from '../../kit/parts';

export interface FindingGroup {
  readonly title: string;
  readonly help?: string;
  readonly items: readonly { readonly where?: string; readonly text: string }[];
  /** Shown at once, since it may mean that something is lost. */
  readonly isOpen?: boolean;
}

/** A heading with its number, and what is below when one opens it. */
export function Folded({
  title,
  count,
  help,
  isOpen = false,
  children,
}: Omit<FindingGroup, 'items'> & { count: number; children: ComponentChildren }) {
  return (
    <Fold summary={translate(words.listCount, { title, count })} isOpen={isOpen}>
      {help !== undefined && <p class="help">{help}</p>}
      {children}
    </Fold>
  );
}

function FindingList({ items, ...folded }: FindingGroup) {
  return (
    <Folded {...folded} count={items.length}>
      <Searched items={items} textOf={({ where = '', text }) => `${where} ${text}`}>
        {(shown) => (
          <PlainList items={shown}>
            {({ where, text }) => (
              <>
                {where !== undefined && <Detail>{where}</Detail>}
                {text}
              </>
            )}
          </PlainList>
        )}
      </Searched>
    </Folded>
  );
}

/** All that need a look; `children` come first and count as one of them. */
export function FindingLists({
  findings,
  children,
}: {
  findings: readonly FindingGroup[];
  children?: ComponentChildren;
}) {
  const filled = findings.filter(({ items }) => items.length > 0);
  return (
    <>
      <h3>{translate(words.toCheck)}</h3>
      {children}
      {filled.length === 0 && !children && <p>{translate(words.nothingToCheck)}</p>}
      {filled.map((finding) => (
        <FindingList key={finding.title} {...finding} />
      ))}
    </>
  );
}

export const plain = (names: readonly string[]): FindingGroup['items'] => names.map((text) => ({ text }));
