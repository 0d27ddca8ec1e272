// The views of a page, and the way from one to the next and back: nothing is loaded for it, and what one leaves stays as it is.
import { createContext, type ComponentType } from 'preact';
import { useContext } from 'preact/hooks';
import type { Text } from '../../core/base/messages/text';
import type { OpenedFrom } from '../../core/workbook/menu/requests';

export interface View {
  readonly Panel: ComponentType;
  readonly title: Text;
}

/** By the name of the panel or dialog. */
export type Views = Readonly<Record<string, View>>;

export const viewOf = (Panel: ComponentType, title: Text): View => ({ Panel, title });

export interface ShownView {
  readonly key: number;
  readonly name: string;
  readonly input: Readonly<Record<string, string>>;
}

interface ViewContext extends ShownView {
  readonly title: Text;
  /** False while another view stands over it. */
  readonly isShown: boolean;
}

export const ViewOnPage = createContext<ViewContext | null>(null);

/** The view in which a part is drawn. */
export function useView(): ViewContext {
  const view = useContext(ViewOnPage);
  if (!view) throw new Error('A part of a view is drawn outside of all views.');
  return view;
}

/** The page's own; set by its root. */
export const pageWays = {
  /** Shows another view of the page over this one; false where the page has none of that name. */
  go: (_name: string, _input: ShownView['input']): boolean => false,
  /** Where one is, for the way back from another page. */
  from: (): OpenedFrom | undefined => undefined,
  /** To the view before; undefined on the first one. */
  back: undefined as (() => void) | undefined,
};
