// What an ask leaves open, in one line below its field, in the language in which it is typed. It stops nobody.
import type { ComponentChild } from 'preact';
import { useRestingCall } from './use-resting-call';

const MOST_CHARACTERS = 3000;

/** The hint of each ask, told when typing rests; nothing below one that was changed since. */
export function useAskHints(asks: readonly string[], hasAddressee = false): (ask: string) => ComponentChild {
  const told = asks.filter((ask) => ask.trim() !== '' && ask.length <= MOST_CHARACTERS);
  const question = told.length > 0 ? { asks: told, hasAddressee } : undefined;
  const hints = useRestingCall('ask-hints', question)?.hints ?? [];
  return (ask) => {
    const found = hints.find((one) => one.ask === ask);
    return (
      found && (
        <p class="help" lang={found.language}>
          {found.hint}
        </p>
      )
    );
  };
}
