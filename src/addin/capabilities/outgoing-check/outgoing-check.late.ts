// The one gate for what leaves the workbook: documents, tables and mails pass it, and what nobody decided about stops them
// before anything is written or sent. Decisions are kept for half a year, under fingerprints of what they are about.
import {
  asDecided,
  knownPeople,
  undecidedIn,
  type DetailDecision,
  type DetailDecisions,
  type KnownPeople,
  type Readers,
  type UndecidedDetail,
} from '../../../core/people/outgoing-check/detect-details';
import type { SettleLeavingInput } from '../../../core/people/outgoing-check/settle-leaving';
import { textHash } from '../../../core/base/text/text-hash';
import { message } from '../../../core/base/messages/text';
import type { Effect, Plan } from '../../../core/workbook/command/types';
import type { Book } from '../../../core/workbook/records/book';
import type { RenderedMail } from '../../../core/inbox/mail/render-mail';
import type { HeldDetail } from '../../../core/workbook/command/held-detail';
import { Refusal } from '../../engine/refusal';
import type { Environment } from '../../engine/types';
import * as t from '../../../core/words/people/leaving';

const PREFIX = 'leaving.';
const KEPT_FOR = 180 * 86_400_000;
/** Of 500 KB that the store holds, some 30. */
const MOST_KEPT = 200;

type KeptDecision = DetailDecision & { readonly at: string; readonly actor: string };

/** What another version wrote may read otherwise, and then counts as nothing. */
function read(text: string): KeptDecision | undefined {
  try {
    return JSON.parse(text) as KeptDecision;
  } catch {
    return undefined;
  }
}

function decisionsOf({ workbook, now }: Environment): DetailDecisions {
  const oldest = new Date(Date.parse(now()) - KEPT_FOR).toISOString();
  return Object.fromEntries(
    Object.entries(workbook.all()).flatMap(([key, text]) => {
      const kept = key.startsWith(PREFIX) ? read(text) : undefined;
      return kept && kept.at > oldest ? [[key.slice(PREFIX.length), kept]] : [];
    }),
  );
}

/** Keeps what somebody decided, with who and when. */
export function keepDecisions(
  { workbook, email, now }: Environment,
  { decisions }: SettleLeavingInput,
): void {
  for (const { key, how, words } of decisions) {
    const said = how === 'leave' ? { how, reason: words } : { how, by: words };
    workbook.set(PREFIX + key, JSON.stringify({ ...said, at: now(), actor: email }));
  }
  const all = Object.entries(workbook.all()).filter(([key]) => key.startsWith(PREFIX));
  const byAge = all.map(([key, text]) => ({ key, at: read(text)?.at ?? '' }));
  byAge.sort((one, other) => (one.at < other.at ? 1 : -1));
  for (const { key } of byAge.slice(MOST_KEPT)) workbook.remove(key);
}

/** Bytes in letters, such as those of a picture. */
const BYTES = /^[A-Za-z0-9+/=]{400,}$/;

const isText = (value: unknown): value is string =>
  typeof value === 'string' && value !== '' && !BYTES.test(value);

function textsIn(value: unknown): readonly string[] {
  if (isText(value)) return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (isText(value)) return change(value);
  if (Array.isArray(value)) return value.map((one) => mapped(one, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, mapped(one, change)]));
}

interface Looking {
  readonly known: KnownPeople;
  readonly decisions: DetailDecisions;
  readonly readers: Readers;
}

const changed =
  ({ known, decisions, readers }: Looking) =>
  (text: string): string =>
    asDecided(text, known, decisions, readers);

type DocumentEffect = Extract<Effect, { kind: 'make-document' }>;

const isDocument = (effect: Effect): effect is DocumentEffect => effect.kind === 'make-document';

/** With what was replaced, a document is another one than without. */
function documentAsDecided(effect: DocumentEffect, looking: Looking): DocumentEffect {
  const data = mapped(effect.data, changed(looking));
  const isSame = JSON.stringify(data) === JSON.stringify(effect.data);
  return isSame
    ? effect
    : { ...effect, data, keys: { ...effect.keys, told: textHash(JSON.stringify(data)) } };
}

/** What stands on a cover to be found is meant to be told. */
const isMeant = ({ written, kind }: UndecidedDetail, meant: readonly string[]): boolean =>
  kind !== 'unlisted' && meant.some((text) => text.includes(written));

const resultParts = ({
  disclosed: leaves = [],
  result,
}: Plan<unknown>): readonly (readonly [string, unknown])[] =>
  Object.entries((result ?? {}) as object).filter(([key]) => leaves.includes(key));

/** As the engine hands it on. */
const held = ({ key, kind, written, words, place, sure }: UndecidedDetail): HeldDetail => ({
  ...{ key, written, words, place },
  kind: message(sure ? t.sure : t.perhaps, { kind: t.kinds[kind] }),
});

/**
 * The plan with what leaves as people decided. Refuses, with what to decide, where they did not; nothing is written by then.
 */
export function lookedThrough(env: Environment, book: Book, plan: Plan<unknown>): Plan<unknown> {
  const documents = plan.effects.filter(isDocument);
  const parts = resultParts(plan);
  if (documents.length + parts.length === 0) return plan;
  // A table goes where its document goes.
  const isInside = documents.length > 0 && documents.every(({ isInternal }) => isInternal === true);
  const [known, decisions] = [knownPeople(book), decisionsOf(env)];
  const looking = (isInternal = false): Looking => ({
    ...{ known, decisions, readers: isInternal ? 'members' : 'anybody' },
  });
  const undecided = [
    ...documents.flatMap(({ fileName, data, meant = [], isInternal }) => {
      const texts = textsIn(data).map((text) => ({ place: fileName, text }));
      const { readers } = looking(isInternal);
      return undecidedIn(texts, known, decisions, readers).filter((one) => !isMeant(one, meant));
    }),
    ...parts.flatMap(([, part]) => {
      const texts = textsIn(part).map((text) => ({ place: '', text }));
      return undecidedIn(texts, known, decisions, looking(isInside).readers);
    }),
  ];
  const once = [...new Map(undecided.map((one) => [one.key, one])).values()];
  if (once.length > 0)
    throw new Refusal(message(t.lookFirst, { count: once.length }), 'look-first', [], once.map(held));
  const told = Object.fromEntries(
    parts.map(([key, part]) => [key, mapped(part, changed(looking(isInside)))]),
  );
  return {
    ...plan,
    effects: plan.effects.map((effect) =>
      isDocument(effect) ? documentAsDecided(effect, looking(effect.isInternal)) : effect,
    ),
    ...(parts.length > 0 && { result: { ...(plan.result as object), ...told } }),
  };
}

export interface LookedMail {
  readonly mail: RenderedMail;
  /** What has to be decided before it may go. */
  readonly undecided: readonly HeldDetail[];
}

/** Looks through mails, of which a run has many: what is known is gathered once. */
export function mailGate(env: Environment, book: Book): (mail: RenderedMail) => LookedMail {
  const looking: Looking = { known: knownPeople(book), decisions: decisionsOf(env), readers: 'members' };
  const { known, decisions, readers } = looking;
  return (mail) => {
    const { to, replyTo = '', subject, body, htmlBody, attachments } = mail;
    const change = changed(looking);
    const texts = [subject, body].map((text) => ({ place: subject, text }));
    const isOwn = ({ written }: UndecidedDetail): boolean => [to, replyTo].includes(written);
    return {
      undecided: undecidedIn(texts, known, decisions, readers)
        .filter((one) => one.sure && !isOwn(one))
        .map(held),
      mail: {
        ...mail,
        ...{ subject: change(subject), body: change(body), htmlBody: change(htmlBody) },
        attachments: attachments.map((one) => ({ ...one, content: change(one.content) })),
      },
    };
  };
}
