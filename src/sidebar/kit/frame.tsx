// The frame of every panel: title and language above, what one does in the middle, status and buttons at the foot.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Language } from '../../core/base/messages/text';
import { LANGUAGES, languageNames } from '../../core/base/messages/text';
import { Icon } from './icons';
import * as kitText from '../../core/words/panels/kit';
import { usePanel } from './panel-context';

export interface Action {
  readonly label: string;
  onPress(): void;
  /** Shows that it works, and takes no second press. */
  readonly isBusy?: boolean;
}

export interface FrameProps {
  readonly title: string;
  readonly primary?: Action | undefined;
  readonly secondary?: Action | undefined;
  readonly children: ComponentChildren;
}

function LanguageSwitch() {
  const { language, setLanguage, say } = usePanel();
  return (
    <select
      class="language"
      aria-label={say(kitText.language)}
      value={language}
      onChange={(event) => setLanguage(event.currentTarget.value as Language)}
    >
      {LANGUAGES.map((one) => (
        <option key={one} value={one} lang={one}>
          {languageNames[one]}
        </option>
      ))}
    </select>
  );
}

const sameAddress = (one: string, other: string): boolean => one.toLowerCase() === other.toLowerCase();

const isOtherAccount = (actor: string, opener: string): boolean =>
  actor !== '' && opener !== '' && !sameAddress(actor, opener);

/** By name where the workbook knows one; addresses are long for a narrow panel. */
function ActingAs() {
  const { me, say } = usePanel();
  const name = me?.name || me?.email;
  return (
    <p class="quiet acting-as" title={me?.email}>
      {name && say(kitText.actingAs, { name })}
    </p>
  );
}

function OtherAccount() {
  const { me, opening, say } = usePanel();
  const actor = me?.email ?? '';
  if (!isOtherAccount(actor, opening.email)) return null;
  return (
    <Notice tone="bad">
      <p>{say(kitText.otherAccount, { actor, opener: opening.email })}</p>
      <p>{say(kitText.otherAccountHelp)}</p>
    </Notice>
  );
}

/** A box that stands out, with an icon. */
export const Notice = ({
  tone,
  children,
}: {
  tone: 'bad' | 'info' | 'good';
  children: ComponentChildren;
}) => (
  <div class={'notice ' + tone}>
    <Icon name={tone === 'bad' ? 'problem' : tone} />
    <div>{children}</div>
  </div>
);

function StatusLine() {
  const { status, say } = usePanel();
  return (
    <div class={'status ' + status.tone} role="status">
      {status.words !== '' && status.tone !== 'plain' && (
        <Icon name={status.tone === 'bad' ? 'problem' : 'good'} />
      )}
      {status.tone === 'bad' && status.words !== '' && (
        <span class="unseen">{say(kitText.labelled, { label: say(kitText.error) })} </span>
      )}
      <span>{status.words}</span>
    </div>
  );
}

/** A button; the primary one is a submit button, so that Enter in a field presses it. */
export function Button({ action, kind }: { action: Action; kind: 'primary' | 'secondary' | 'quiet' }) {
  const { label, isBusy = false, onPress } = action;
  return (
    <button
      type={kind === 'primary' ? 'submit' : 'button'}
      class={kind}
      aria-disabled={isBusy}
      aria-busy={isBusy}
      onClick={kind === 'primary' ? undefined : () => !isBusy && onPress()}
    >
      {label}
    </button>
  );
}

export function Frame({ title, primary, secondary, children }: FrameProps) {
  const { status } = usePanel();
  const buttons = [primary, secondary].filter(Boolean);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const submit = (event: Event): void => {
    event.preventDefault();
    if (primary && !primary.isBusy) primary.onPress();
  };
  return (
    <form class="frame" noValidate onSubmit={submit} autocomplete="off">
      <header>
        {/* The side panel of Sheets shows the title in its own bar. */}
        <h1 class="unseen">{title}</h1>
        <ActingAs />
        <LanguageSwitch />
      </header>
      <main>
        <OtherAccount />
        {children}
      </main>
      <footer class={buttons.length === 0 && status.words === '' ? 'bare' : ''}>
        <StatusLine />
        {buttons.length > 0 && (
          <div class="buttons">
            {primary && <Button action={primary} kind="primary" />}
            {secondary && <Button action={secondary} kind="secondary" />}
          </div>
        )}
      </footer>
    </form>
  );
}
