// Puts a panel into its page.
import { options, render, type ComponentChildren, type ComponentType, type VNode } from 'preact';
import type { Text } from '../../core/base/messages/text';
import { typeset } from '../../core/base/messages/typeset';
import { readerLanguage } from './client';
import { readOpening } from './opening';
import { PanelProvider } from './panel-context';
import { takeOverDrafts } from './unsent-draft';

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

/** Draws `Panel` into the element `#panel` of the page that the build makes; its screens bear `title`. */
export function mountPanel(Panel: ComponentType, title: Text): void {
  const place = document.getElementById('panel');
  if (!place) throw new Error('The page has no place for the panel.');
  typesetText();
  const opening = readOpening(place.dataset['opening'] ?? '', navigator.language);
  takeOverDrafts(opening);
  render(<PanelProvider {...{ opening, title, Panel }} />, place);
}
