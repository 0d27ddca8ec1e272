// The frame of every panel: title and language above, what one does in the middle, status and buttons at the foot.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { languageNames, LANGUAGES, type Language } from '../../core/base/messages/text';
import { Button, type Action } from './buttons';
import { Icon } from './icons';
import * as kitText from '../../core/words/panels/kit';
import { outgoingPrompt, translate, usePanel } from './panel-context';
import { Notice } from './parts';

interface FrameProps {
  /** Left out, the panel's own. */
  readonly title?: string;
  readonly primary?: Action | undefined;
  readonly secondary?: Action | undefined;
  /** In place of another secondary action: back to where one came from. */
  onBack?: (() => void) | undefined;
  readonly children: ComponentChildren;
}

function LanguageSwitch() {
  const { language, setLanguage } = usePanel();
  return (
    <select
      class="language"
      aria-label={translate(kitText.language)}
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
  const { me } = usePanel();
  const name = me?.name || me?.email;
  return (
    <p class="quiet acting-as" title={me?.email}>
      {name && translate(kitText.actingAs, { name })}
    </p>
  );
}

function OtherAccount() {
  const { me, opening } = usePanel();
  const actor = me?.email ?? '';
  if (!isOtherAccount(actor, opening.email)) return null;
  return (
    <Notice
      tone="bad"
      lines={[
        translate(kitText.otherAccount, { actor, opener: opening.email }),
        translate(kitText.otherAccountHelp),
      ]}
    />
  );
}

function StatusLine() {
  const { status } = usePanel();
  return (
    <div class={'status ' + status.tone} role="status">
      {status.words !== '' && status.tone !== 'plain' && (
        <Icon name={status.tone === 'bad' ? 'problem' : 'good'} />
      )}
      {status.tone === 'bad' && status.words !== '' && (
        <span class="unseen">{translate(kitText.labelled, { label: translate(kitText.error) })} </span>
      )}
      <span>{status.words}</span>
    </div>
  );
}

/** What is asked before something leaves; what the panel shows stays as it is behind it. */
function AskedFirst() {
  const { asked } = usePanel();
  if (!asked || !outgoingPrompt.Questions) return null;
  return (
    <main>
      <outgoingPrompt.Questions {...asked} />
    </main>
  );
}

export function Frame({ title: own, primary, secondary, onBack, children }: FrameProps) {
  const { status, title: ofPanel, asked } = usePanel();
  const title = own ?? translate(ofPanel);
  const second = onBack ? { label: translate(kitText.back), onPress: onBack } : secondary;
  const buttons = asked ? [] : [primary, second].filter(Boolean);
  useEffect(() => {
    document.title = title;
  }, [title]);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    // What is on no list would be lost.
    const undecided = event.currentTarget.querySelector<HTMLElement>('.not-on-list button');
    if (undecided) undecided.focus();
    else if (primary && !primary.isBusy && !asked) primary.onPress();
  };
  return (
    <form class="frame" noValidate onSubmit={submit} autocomplete="off">
      <header>
        {/* The side panel of Sheets shows the title in its own bar. */}
        <h1 class="unseen">{title}</h1>
        <ActingAs />
        <LanguageSwitch />
      </header>
      <main hidden={asked !== null}>
        <OtherAccount />
        {children}
      </main>
      <AskedFirst />
      <footer class={buttons.length === 0 && status.words === '' ? 'bare' : ''}>
        <StatusLine />
        {buttons.length > 0 && (
          <div class="buttons">
            {primary && <Button {...primary} kind="primary" />}
            {second && <Button {...second} />}
          </div>
        )}
      </footer>
    </form>
  );
}
