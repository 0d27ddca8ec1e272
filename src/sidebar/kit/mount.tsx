// Puts a place into its page.
import { options, render, type ComponentChildren, type VNode } from 'preact';
import { typeset } from '../../core/base/messages/typeset';
import { readerLanguage } from './client';
import { readOpening } from './opening';
import { COMMON_VIEWS } from './common-views';
import { PageProvider } from './page-provider';
import { takeOverDrafts } from './unsent-draft';
import type { PanelIn, PlaceName } from '../../core/workbook/menu/places';
import type { View, Views } from './views';

/** Children that are text, as the reader's language sets them. What fields hold stays as it is: a value, not a child. */
function set(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return typeset(children, readerLanguage());
  return Array.isArray(children) ? (children as ComponentChildren[]).map(set) : children;
}

/** Typesets all that a panel draws. Only elements of the page are touched: components still get what they were given. */
function typesetText(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode): void => {
    const props = vnode.props as { children?: ComponentChildren };
    if (typeof vnode.type === 'string' && props.children !== undefined) props.children = set(props.children);
    before?.(vnode);
  };
}

/** Draws the page of a place; one without a panel that the place has does not compile. */
export const mountPlace = <Name extends PlaceName>(
  views: Readonly<Record<PanelIn<Name>, View>> & Views,
): void => mountViews(views);

/** Draws the views into the element `#panel` of the page that the build makes, at the one for which it was opened. */
export function mountViews(views: Views): void {
  const root = document.getElementById('panel');
  if (!root) throw new Error('The page has no place for the panel.');
  typesetText();
  const opening = readOpening(root.dataset['opening'] ?? '', navigator.language);
  takeOverDrafts(opening);
  render(<PageProvider {...{ opening, views: { ...views, ...COMMON_VIEWS } }} />, root);
}
