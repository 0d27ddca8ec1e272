// Buttons: those that act, those that are a sign, those that lead on.
import type { ComponentChildren } from 'preact';
import type { PanelName } from '../../core/workbook/menu/panels';
import { Icon, type IconName } from './icons';
import { openPanel } from './open-view';

export interface Action {
  readonly label: string;
  onPress(): void;
  /** Shows that it works, and takes no second press. */
  readonly isBusy?: boolean;
}

interface ButtonProps extends Action {
  readonly kind?: 'primary' | 'secondary' | 'quiet';
  /** What a screen reader says in place of the label, where that does not tell one of several from the others. */
  readonly about?: string;
}

/** The primary one is a submit button, so that Enter in a field presses it. */
export const Button = ({ label, isBusy, onPress, kind = 'secondary', about }: ButtonProps) => (
  <button
    type={kind === 'primary' ? 'submit' : 'button'}
    class={kind}
    aria-label={about}
    aria-disabled={isBusy}
    aria-busy={isBusy}
    onClick={kind === 'primary' ? undefined : () => !isBusy && onPress()}
  >
    {label}
  </button>
);

interface IconButtonProps {
  readonly icon?: IconName;
  readonly label: string;
  /** Shown beside the pointer, where it is shorter than the label. */
  readonly title?: string;
  onPress(): void;
}

export const IconButton = ({ icon = 'close', label, title = label, onPress }: IconButtonProps) => (
  <button type="button" class="icon-button" aria-label={label} title={title} onClick={onPress}>
    <Icon name={icon} />
  </button>
);

interface EntryButtonProps {
  /** Class of what it says. */
  readonly look?: string | undefined;
  readonly children: ComponentChildren;
  onPress(): void;
}

/** An entry of a list as wide as the panel, which leads on to more about it. */
export const EntryButton = ({ look, children, onPress }: EntryButtonProps) => (
  <button type="button" class="entry-button" onClick={onPress}>
    <span class={look}>{children}</span>
    <Icon name="go" />
  </button>
);

interface OpenPanelProps {
  readonly panel: PanelName;
  readonly input?: Readonly<Record<string, string>>;
  readonly label: string;
}

/** A button that opens another panel. What could not be opened is told on the status line. */
export const OpenPanel = ({ panel, input, label }: OpenPanelProps) => (
  <Button label={label} onPress={() => void openPanel(panel, input)} />
);
