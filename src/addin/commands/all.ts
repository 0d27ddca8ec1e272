// All commands by name, as they were defined, and what an entry of the journal is called for people.
import { commandAlone } from '../../core/workbook/changes/journal';
import { message, render, sameText, textBy, type Text } from '../../core/base/messages/text';
import { hooks } from '../capabilities/all';
import { planned } from './planned';
import { shell } from './shell-commands';
import { undoOf } from '../../core/words/addin/engine';

export { planned, shell };

/** What an entry of the journal is called for people; the command itself where this version has none of that name. */
export function titleOf(command: string): Text {
  const alone = commandAlone(command);
  const name = alone.replace(/^undo /, '');
  const own = hooks.map(({ titles }) => titles?.[name]).find((title) => title !== undefined);
  const words = own ?? planned.get(name)?.title ?? shell.get(name)?.title ?? sameText(name);
  if (name === alone) return words;
  return textBy((language) => render(message(undoOf, { title: words }), language));
}
