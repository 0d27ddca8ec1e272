// The frame of every panel: title and language above, what one does in the middle, status and buttons at the foot.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { languageNames, LANGUAGES, type Language } from '../../core/base/messages/text';
import { landingOf } from '../../core/workbook/menu/places';
import { checkTitle } from '../../core/words/workbook/check';
import { allPlaces, find } from '../../core/words/workbook/places';
import { Button, IconButton, type Action } from './buttons';
import { Icon } from './icons';
import * as kitText from '../../core/words/panels/kit';
import { openPanel } from './open-view';
import { outgoingPrompt, translate, usePanel } from './panel-context';
import { Notice } from './parts';
import { pageWays } from './views';

interface FrameProps {
  /** Of a thing, whose title stands below: what kind of thing it is. */
  readonly kind?: string | undefined;
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

/** Back to where one came from, else to all places. A window has neither: it stands over what one came from. */
function Way() {
  const { opening } = usePanel();
  if (opening.isWindow || opening.view === ALL_PLACES) return opening.isWindow ? null : <BackButton />;
  if (pageWays.back) return <BackButton />;
  return <IconButton icon="menu" label={translate(allPlaces)} onPress={() => pageWays.go(ALL_PLACES, {})} />;
}

const ALL_PLACES = 'places';
const FIND = 'find';

const BackButton = () =>
  pageWays.back ? <IconButton icon="back" label={translate(kitText.goBack)} onPress={pageWays.back} /> : null;

function ToFind() {
  const { opening } = usePanel();
  if (opening.isWindow || opening.view === FIND) return null;
  return <IconButton icon="find" label={translate(find)} onPress={() => pageWays.go(FIND, {})} />;
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

/** What a coordinator has to know of the script itself, where a place begins. */
function ScriptNews() {
  const { me, opening } = usePanel();
  const lines = me?.news ?? [];
  if (lines.length === 0 || opening.view !== landingOf(opening.place)) return null;
  return (
    <Notice tone="info" lines={lines}>
      <Button label={translate(checkTitle)} kind="quiet" onPress={() => void openPanel('check')} />
    </Notice>
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

/** What is asked before something leaves, in the view that is seen; what the panel shows stays as it is behind it. */
function AskedFirst() {
  const { asked, isShown } = usePanel();
  if (!asked || !isShown || !outgoingPrompt.Questions) return null;
  return (
    <main>
      <outgoingPrompt.Questions {...asked} />
    </main>
  );
}

function Bar({ kind, title }: { kind: string | undefined; title: string }) {
  const { opening } = usePanel();
  // The window, and the side panel of Sheets for a whole place, show the title in their own bar.
  const isTitled = opening.isWindow || opening.view === landingOf(opening.place);
  return (
    <header>
      <Way />
      {kind === undefined ? (
        <h1 class={isTitled ? 'unseen' : 'bar-title'}>{title}</h1>
      ) : (
        <p class="bar-title quiet">{kind}</p>
      )}
      <ToFind />
      <LanguageSwitch />
    </header>
  );
}

export function Frame({ kind, title: own, primary, secondary, onBack, children }: FrameProps) {
  const { status, title: ofPanel, asked, isShown } = usePanel();
  const title = own ?? translate(ofPanel);
  const second = onBack ? { label: translate(kitText.back), onPress: onBack } : secondary;
  const buttons = asked ? [] : [primary, second].filter(Boolean);
  useEffect(() => {
    if (isShown) document.title = title;
  }, [title, isShown]);
  const submit = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    // What is on no list would be lost.
    const undecided = event.currentTarget.querySelector<HTMLElement>('.not-on-list button');
    if (undecided) undecided.focus();
    else if (primary && !primary.isBusy && !asked) primary.onPress();
  };
  return (
    <form class="frame" noValidate onSubmit={submit} autocomplete="off">
      <Bar kind={kind} title={title} />
      <main hidden={asked !== null}>
        <OtherAccount />
        <ScriptNews />
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
