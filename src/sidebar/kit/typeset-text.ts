// Sets all text that a panel draws, its own words and what the add-in answers, as the reader's language sets it.
import { options, type ComponentChildren, type VNode } from 'preact';
import { typeset } from '../../core/base/messages/typeset';
import { readerLanguage } from './client';

/** What fields hold stays as it is: it is a value, not a child. */
function set(children: ComponentChildren): ComponentChildren {
  if (typeof children === 'string') return typeset(children, readerLanguage());
  return Array.isArray(children) ? (children as ComponentChildren[]).map(set) : children;
}

/** Only elements of the page are touched, so that components still get what they were given. */
export function typesetText(): void {
  const before = options.vnode;
  options.vnode = (vnode: VNode): void => {
    const props = vnode.props as { children?: ComponentChildren };
    if (typeof vnode.type === 'string' && props.children !== undefined) props.children = set(props.children);
    before?.(vnode);
  };
}
