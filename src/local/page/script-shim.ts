// What a panel finds as `google.script`: calls cross to the page as messages, because the panel runs in a frame that
// may not touch anything of the page.

const SHIM = `(() => {
  const calls = new Map();
  let next = 0;
  const send = (message) => parent.postMessage({ ...message, upr: true }, '*');
  const runner = (handlers) => new Proxy({}, {
    get: (_, name) => {
      if (name === 'withSuccessHandler') return (success) => runner({ ...handlers, success });
      if (name === 'withFailureHandler') return (failure) => runner({ ...handlers, failure });
      if (name === 'withUserObject') return (object) => runner({ ...handlers, object });
      if (typeof name !== 'string' || name === 'then') return undefined;
      return (...args) => {
        next += 1;
        calls.set(next, handlers);
        send({ kind: 'run', id: next, functionName: name, args: JSON.parse(JSON.stringify(args)) });
      };
    },
  });
  addEventListener('message', ({ source, data }) => {
    if (source !== parent || !data || data.upr !== true) return;
    if (data.waits) return void dispatchEvent(new CustomEvent('upr-waits', { detail: data.waits }));
    const handlers = calls.get(data.id);
    calls.delete(data.id);
    if (!handlers) return;
    if (data.problem) {
      const error = Object.assign(new Error(data.problem.message), { name: data.problem.name });
      if (handlers.failure) handlers.failure(error, handlers.object);
      else console.error(error);
    } else if (handlers.success) handlers.success(data.result, handlers.object);
  });
  addEventListener('keydown', ({ key }) => { if (key === 'Escape') send({ kind: 'escape' }); });
  const host = {
    close: () => send({ kind: 'close' }),
    setWidth: (width) => send({ kind: 'width', size: width }),
    setHeight: (height) => send({ kind: 'height', size: height }),
    editor: { focus: () => send({ kind: 'focus' }) },
    origin: '',
  };
  globalThis.google = { script: { run: runner({}), host } };
})();`;

/** The panel's page with `google.script` in it, before its own scripts. */
export const withScriptShim = (html: string): string => {
  const shim = `<script>${SHIM}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (!head) return shim + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + shim + html.slice(at);
};
