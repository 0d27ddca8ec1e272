// Puts a panel into its page.
import { render } from 'preact';
import type { ComponentType } from 'preact';
import { readOpening } from './opening';
import { PanelProvider } from './panel-context';
import { typesetText } from './typeset-text';

/** Draws `Panel` into the element `#panel` of the page that the build makes. */
export function mountPanel(Panel: ComponentType): void {
  const place = document.getElementById('panel');
  if (!place) throw new Error('The page has no place for the panel.');
  typesetText();
  const opening = readOpening(place.dataset['opening'] ?? '', navigator.language);
  render(
    <PanelProvider opening={opening}>
      <Panel />
    </PanelProvider>,
    place,
  );
}
