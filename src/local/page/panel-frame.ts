// A panel's page in its frame: sandboxed, with nothing of ours in reach but the calls that scripts offer.
import type { Page } from '../services/ports';
import type { CallAnswer } from './connection';
import { element } from './dom';
import { withScriptShim } from './script-shim';

export interface Bridge {
  run(functionName: string, args: readonly unknown[]): Promise<CallAnswer>;
  focusGrid(): void;
}

interface FromPanel {
  readonly upr: true;
  readonly kind: 'run' | 'close' | 'focus' | 'width' | 'height' | 'escape';
  readonly id?: number;
  readonly functionName?: string;
  readonly args?: readonly unknown[];
  readonly size?: number;
}

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads';

const isFromPanel = (data: unknown): data is FromPanel =>
  typeof data === 'object' && data !== null && (data as { upr?: unknown }).upr === true;

const run = async (
  frame: HTMLIFrameElement,
  bridge: Bridge,
  { id, functionName = '', args = [] }: FromPanel,
): Promise<void> => {
  const { result, problem } = await bridge.run(functionName, args);
  frame.contentWindow?.postMessage({ upr: true, id, result: result ?? null, problem }, '*');
};

/** The frame; `close` is what the page's own close does, `escape` what the key does that its page left alone. */
export const panelFrame = (
  page: Page,
  bridge: Bridge,
  close: () => void,
  escape: () => void = bridge.focusGrid,
): HTMLIFrameElement => {
  const frame = element('iframe', {
    class: 'upr-frame',
    sandbox: SANDBOX,
    title: page.title,
    srcdoc: withScriptShim(page.html),
  });
  const listen = ({ source, data }: MessageEvent): void => {
    if (!frame.isConnected) return removeEventListener('message', listen);
    if (source !== frame.contentWindow || !isFromPanel(data)) return;
    if (data.kind === 'run') void run(frame, bridge, data);
    else if (data.kind === 'close') close();
    else if (data.kind === 'focus') bridge.focusGrid();
    else if (data.kind === 'escape') escape();
    else frame.style[data.kind] = `${Number(data.size)}px`;
  };
  // The frame is connected by whoever asked for it, before it can send anything.
  queueMicrotask(() => addEventListener('message', listen));
  return frame;
};
