// HtmlService: pages of the panels, as Google would serve them.
import type { Environment } from './environment';
import { serviceError } from './gate';
import { guard, recall, remember } from './guard';
import type { Page } from './ports';
import { servedHtml } from './served-html';

type GoogleHtmlService = GoogleAppsScript.HTML.HtmlService;
type GoogleHtmlOutput = GoogleAppsScript.HTML.HtmlOutput;
type GoogleHtmlTemplate = GoogleAppsScript.HTML.HtmlTemplate;

interface OutputState {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

const outputOf = (env: Environment, html: string): GoogleHtmlOutput => {
  const state: OutputState = { html, title: '', width: null, height: null };
  const changed = (change: Partial<OutputState>): GoogleHtmlOutput => {
    Object.assign(state, change);
    return self;
  };
  const self: GoogleHtmlOutput = remember(
    guard<GoogleHtmlOutput>(env, 'HtmlOutput', {
      append: (more) => changed({ html: state.html + more }),
      appendUntrusted: (more) => changed({ html: state.html + escaped(more) }),
      getContent: () => state.html,
      setContent: (content) => changed({ html: content }),
      getTitle: () => state.title,
      setTitle: (title) => changed({ title }),
      getWidth: () => state.width as number,
      setWidth: (width: number | null) => changed({ width }),
      getHeight: () => state.height as number,
      setHeight: (height: number | null) => changed({ height }),
    }),
    state,
  );
  return self;
};

/** The page that a dialog or sidebar shows, from an HtmlOutput. */
export const pageOf = (output: unknown, title?: string): Page => {
  const state = recall<OutputState>(output, 'HtmlOutput');
  return { ...state, title: title ?? state.title, html: servedHtml(state.html) };
};

const fileOf = (env: Environment, name: string): string => {
  const html = env.files[name.replace(/\.html$/, '')];
  if (html === undefined) throw serviceError(`No HTML file named ${name} was found.`);
  return html;
};

const templateOf = (env: Environment, html: string): GoogleHtmlTemplate =>
  guard<GoogleHtmlTemplate>(env, 'HtmlTemplate', { getRawContent: () => html });

export const htmlService = (env: Environment): GoogleHtmlService =>
  guard<GoogleHtmlService>(env, 'HtmlService', {
    createHtmlOutputFromFile: (name) => outputOf(env, fileOf(env, name)),
    createTemplateFromFile: (name) => templateOf(env, fileOf(env, name)),
    createHtmlOutput: (html: unknown = '') => outputOf(env, String(html)),
  });
