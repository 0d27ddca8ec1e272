// A mail as plain text and as HTML, from the same parts. Whatever people wrote enters HTML as text only.
import { labelled } from '../../base/messages/labelled';
import { isWebAddress } from '../../base/dates/formats';
import type { Language } from '../../base/messages/text';

export interface Fact {
  readonly label: string;
  /** One line; an address is shown as a link. */
  readonly value: string;
  /** The words that stand for a long address in HTML. */
  readonly shownAs?: string;
  /** Where it stands, which opens from it; left out or '' for nowhere. */
  readonly opens?: string;
}

/** Something to press: a web address, or a mail that is ready to be sent. */
export interface LetterLink {
  readonly label: string;
  readonly address: string;
}

export interface Section {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly links?: readonly LetterLink[];
  /** Text in several lines under the facts, with what it is ('' where that goes without saying); left out when empty. */
  readonly long?: { readonly label: string; readonly text: string };
}

export interface Letter {
  readonly greeting: string;
  readonly lead: string;
  readonly sections: readonly Section[];
  readonly closing: readonly string[];
}

/** One line without control characters: safe in the header of a mail. */
export const oneLine = (text: string): string =>
  text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/\p{Surrogate}/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML shows it, in elements and in quoted attributes. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

const shown = (facts: readonly Fact[]): readonly Fact[] => facts.filter(({ value }) => value !== '');

/** Below its label; nothing where nothing was written. */
function longText(long: Section['long'], language: Language): string {
  if (!long || long.text === '') return '';
  return long.label === '' ? long.text : `${labelled(long.label, '', language).trimEnd()}\n${long.text}`;
}

const sectionText =
  (language: Language) =>
  ({ title, facts, links = [], long }: Section): string => {
    const lines = [
      ...shown(facts).map(({ label, value, opens = '' }) =>
        [labelled(label, oneLine(value), language), ...(opens === '' ? [] : [`  ${opens}`])].join('\n'),
      ),
      ...links.map(({ label, address }) => labelled(label, address, language)),
    ];
    const parts = [
      [...(title === '' ? [] : [oneLine(title)]), ...lines].join('\n'),
      longText(long, language),
    ];
    return parts.filter((part) => part !== '').join('\n\n');
  };

/** The letter as plain text: its parts divided by an empty line, a line break at the end. */
export const letterAsText = ({ greeting, lead, sections, closing }: Letter, language: Language): string =>
  [greeting, lead, ...sections.map(sectionText(language)), ...closing].map((part) => `${part}\n`).join('\n');

function factHtml({ label, value, shownAs = value, opens = '' }: Fact): string {
  const line = escapeHtml(oneLine(value));
  const address = isWebAddress(value) ? line : escapeHtml(opens);
  const content = address === '' ? line : `<a href="${address}">${escapeHtml(oneLine(shownAs))}</a>`;
  return (
    `<tr><th scope="row" style="padding:2px 16px 2px 0;text-align:left;vertical-align:top">${escapeHtml(label)}</th>` +
    `<td style="padding:0">${content}</td></tr>`
  );
}

const BUTTON =
  'display:inline-block;padding:10px 18px;margin:0 8px 8px 0;border:1px solid #1a56b0;border-radius:6px;' +
  'color:#1a56b0;text-decoration:none;font-weight:bold';

const linkHtml = ({ label, address }: LetterLink): string =>
  `<a href="${escapeHtml(address)}" style="${BUTTON}">${escapeHtml(label)}</a>`;

function sectionHtml({ title, facts, links = [], long }: Section): string {
  const rows = shown(facts).map(factHtml).join('');
  return [
    title === '' ? '' : `<h3>${escapeHtml(oneLine(title))}</h3>`,
    rows === '' ? '' : `<table style="border-collapse:collapse">${rows}</table>`,
    links.length === 0 ? '' : `<p>${links.map(linkHtml).join(' ')}</p>`,
    long && long.text !== ''
      ? `<p>${long.label === '' ? '' : `<b>${escapeHtml(long.label)}</b><br>`}${escapeHtml(long.text).replace(/\n/g, '<br>')}</p>`
      : '',
  ].join('');
}

const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;

/** The letter as the body of an HTML mail; `language` is its code. */
export const letterAsHtml = ({ greeting, lead, sections, closing }: Letter, language: string): string =>
  `<div lang="${language}">` +
  [paragraph(greeting), paragraph(lead), ...sections.map(sectionHtml), ...closing.map(paragraph)].join('') +
  '</div>';
