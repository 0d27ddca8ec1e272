// What is wrong with the tags of a template: broken, unknown or unclosed ones, each with its place.
import { message, type Message } from '../../base/messages/text';
import { TAGS_NEEDED } from '../documents/template-data';
import type { Fields } from './fields';
import { tagsIn, type TagOccurrence, type Paragraph } from './paragraphs';
import * as t from '../../words/submissions/templates';

/** A part of the file, by its name in the package, such as `word/header1.xml`. */
export interface TemplatePart {
  readonly name: string;
  readonly paragraphs: readonly Paragraph[];
}

export interface Fault {
  readonly part: string;
  readonly paragraph: Paragraph;
  readonly reason: Message;
}

interface Open {
  readonly name: string;
  readonly written: string;
  readonly paragraph: Paragraph;
  readonly fields: Fields;
}

/** Why a tag cannot be read. */
function brokenTag(kind: 'unclosed' | 'unopened' | 'odd', tag: string): Message {
  if (kind === 'odd') return message(t.oddTag, { tag, example: '{title}' });
  return kind === 'unclosed'
    ? message(t.unclosedTag, { tag, brace: '}' })
    : message(t.unopenedTag, { tag, brace: '{' });
}

/** The field of that name, in the part that is open or in one around it. */
function meant(name: string, scopes: readonly Fields[]): Fields[string] | undefined {
  const scope = [...scopes].reverse().find((fields) => name in fields);
  return scope?.[name];
}

const isPart = (field: Fields[string]): field is Fields => typeof field === 'object';

/** What is wrong with a tag that puts something in. */
function valueProblem(
  { kind, name, written }: TagOccurrence,
  paragraph: Paragraph,
  scopes: readonly Fields[],
) {
  const field = meant(name, scopes);
  if (field === undefined) return message(t.unknownTag, { tag: written });
  if (kind === 'raw' && field !== 'table') return brokenTag('odd', written);
  if (kind === 'raw' && paragraph.text.trim() !== written.trim())
    return message(t.notAlone, { tag: written });
  if (kind !== 'value' || field === 'text') return undefined;
  const example = field === 'table' ? '{@table}' : `{#${name}}…{/${name}}`;
  return message(t.isList, { tag: written, example });
}

/** What is wrong with the end of a part; `last` is the one that is open. */
function closeProblem({ name, written }: TagOccurrence, last: Open | undefined, paragraph: Paragraph) {
  if (!last) return message(t.closesNothing, { tag: written });
  if (name !== '' && name !== last.name) return message(t.closesOther, { tag: written, open: last.written });
  const isOneLine = last.name === 'paragraphs' && last.paragraph === paragraph;
  return isOneLine ? message(t.onOneLine, { open: last.written, tag: `{/${last.name}}` }) : undefined;
}

/** Reads a tag: opens or ends a part in `open`, and says what is wrong with it. */
function readTag(tag: TagOccurrence, paragraph: Paragraph, all: Fields, open: Open[]): Message | undefined {
  const { kind, name, written } = tag;
  if (kind === 'unclosed' || kind === 'unopened' || kind === 'odd') return brokenTag(kind, written);
  if (kind === 'close') return closeProblem(tag, open.pop(), paragraph);
  const scopes = [all, ...open.map(({ fields }) => fields)];
  if (kind !== 'open' && kind !== 'unless') return valueProblem(tag, paragraph, scopes);
  const field = meant(name, scopes);
  const fields = kind === 'open' && field !== undefined && isPart(field) ? field : {};
  open.push({ name, written, paragraph, fields });
  return field === undefined ? message(t.unknownTag, { tag: written }) : undefined;
}

/** Reads one part; answers its faults. */
function partFaults({ name: part, paragraphs }: TemplatePart, all: Fields): readonly Fault[] {
  const open: Open[] = [];
  const faults = paragraphs.flatMap((paragraph) =>
    tagsIn(paragraph.text).flatMap((tag): readonly Fault[] => {
      const reason = readTag(tag, paragraph, all, open);
      return reason ? [{ part, paragraph, reason }] : [];
    }),
  );
  const left = open.map(({ written, name, paragraph }) => ({
    ...{ part, paragraph },
    reason: message(t.unclosedPart, { tag: written, example: `{/${name}}` }),
  }));
  return [...faults, ...left];
}

/** What is wrong with the tags, in reading order. */
export const tagFaults = (parts: readonly TemplatePart[], all: Fields): readonly Fault[] =>
  parts.flatMap((part) => partFaults(part, all));

/** What the template leaves out of a text: '' for nothing, else the tags that it lacks. */
export function tagsLacking(parts: readonly TemplatePart[]): readonly string[] {
  const tags = new Set(
    parts.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ text }) => tagsIn(text).map(({ kind, name }) => `${kind} ${name}`)),
    ),
  );
  if (tags.has('open paragraphs')) return tags.has('value text') ? [] : ['{text}'];
  if (!tags.has('open sections')) return ['{#paragraphs} ↵ {number} {text} ↵ {/paragraphs}'];
  const needed = [...BLOCK_TAGS, ...TAGS_NEEDED.filter((tag) => tag !== 'table')];
  return [
    ...(tags.has('open blocks') ? [] : ['{#blocks}']),
    ...needed.filter((tag) => !tags.has(`open ${tag}`)).map((tag) => `{#${tag}}`),
    ...(tags.has('raw table') ? [] : ['{@table}']),
  ];
}

const BLOCK_TAGS = ['isHeading', 'isSubheading', 'isLead', 'isParagraph', 'isItem', 'isTable'] as const;
