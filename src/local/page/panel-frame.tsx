// A panel's page in its frame: sandboxed, with nothing of ours in reach but the calls that scripts offer.
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Page } from '../services/ports';
import type { CallAnswer } from './connection';
import { withScriptShim } from './script-shim';

export interface Bridge {
  run(functionName: string, args: readonly unknown[], waits?: (before: number) => void): Promise<CallAnswer>;
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

const SANDBOX = 'allow-scripts allow-forms allow-popups allow-downloads allow-modals';

const isFromPanel = (data: unknown): data is FromPanel =>
  typeof data === 'object' && data !== null && (data as { upr?: unknown }).upr === true;

interface FrameProps {
  readonly page: Page;
  readonly bridge: Bridge;
  /** What the page's own close does. */
  readonly close: () => void;
  /** What the key does that its page left alone. */
  readonly escape?: () => void;
  readonly size?: { readonly width: string; readonly height: string };
}

/** Shows the page that it has at first; another page needs another frame. */
export const PanelFrame = ({ page, bridge, close, escape = bridge.focusGrid, size }: FrameProps) => {
  const place = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const frame = place.current;
    const run = async ({ id, functionName = '', args = [] }: FromPanel): Promise<void> => {
      const tell = (message: object): void =>
        frame?.contentWindow?.postMessage({ upr: true, id, ...message }, '*');
      const waits = (before: number): void => tell({ waits: { functionName, before } });
      const { result, problem } = await bridge.run(functionName, args, waits);
      tell({ result: result ?? null, problem });
    };
    const listen = ({ source, data }: MessageEvent): void => {
      if (!frame || source !== frame.contentWindow || !isFromPanel(data)) return;
      if (data.kind === 'run') void run(data);
      else if (data.kind === 'close') close();
      else if (data.kind === 'focus') bridge.focusGrid();
      else if (data.kind === 'escape') escape();
      else frame.style[data.kind] = `${Number(data.size)}px`;
    };
    addEventListener('message', listen);
    return () => removeEventListener('message', listen);
  }, []);
  // The focus follows once its page is there: what had it before was the empty page that every frame begins with. Who
  // asked for a panel by keyboard could not get there else, as the grid keeps Tab for itself.
  return (
    <iframe
      ref={place}
      class="upr-frame"
      sandbox={SANDBOX}
      title={page.title}
      style={size}
      srcdoc={withScriptShim(page.html)}
      onLoad={({ currentTarget }) => currentTarget.focus()}
    />
  );
};
