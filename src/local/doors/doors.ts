// The doors: forms at an address of their own, for people without the workbook or on a telephone. What they send is put
// where answers of Google's forms lie, and changes nothing until a coordinator takes it in.
import { randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LANGUAGES, message, type Language, type Message } from '../../core/base/messages/text';
import type { FormQuestions } from '../../core/inbox/form-answers/plan-questions';
import * as t from '../../core/words/local/doors';
import { TooLargeError, readBody } from '../net/body';
import { ANSWERS, DOORS_LIMITS, type Limits, type Rate } from '../net/limits';
import { openListener, type Listener } from '../net/listener';
import { rateLimit } from '../net/rate';
import { requestUrl } from '../server/request-url';
import { formPage, homePage, saidPage, thanksPage } from './page';
import { answerProblems, readGivenAnswers, type DoorForm, type GivenAnswers } from './read-form';

/** An answer as it goes into its tab. */
export interface DoorAnswer {
  readonly form: DoorForm['kind'];
  readonly given: GivenAnswers;
}

export interface DoorsOptions {
  readonly port: number;
  /** 127.0.0.1 for this machine alone. */
  readonly host: string;
  /** Part of the address: who has it may open the forms, and nothing else. */
  readonly token: string;
  /** What is asked; undefined while that cannot be said. */
  ask(language: Language): Promise<FormQuestions | undefined>;
  /** False when no more are taken. */
  take(answer: DoorAnswer): Promise<boolean>;
  readonly limits?: Limits;
  /** How many answers are taken. */
  readonly answers?: Rate;
  readonly now?: () => number;
  log?(level: string, text: string): void;
}

export type Doors = Listener;

/** Signing needs the text that is signed, which nobody gives away by a form for all. */
const NOT_HERE: readonly DoorForm['kind'][] = ['endorse'];

const MOST_REMEMBERED = 1000;

const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'self'; frame-ancestors 'none'; base-uri 'none'",
};

const send = (response: ServerResponse, status: number, html: string): void => {
  response.writeHead(status, HEADERS);
  response.end(html);
};

const bodyOf = async ({ request, options }: Call): Promise<URLSearchParams> => {
  const { bodyBytes } = options.limits ?? DOORS_LIMITS;
  return new URLSearchParams((await readBody(request, bodyBytes)).toString('utf8'));
};

const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
};

/** As asked for by the link at the top, else as the telephone is set. */
function languageOf(request: IncomingMessage, url: URL): Language {
  const wanted = [
    url.searchParams.get('l') ?? '',
    ...(request.headers['accept-language'] ?? '').split(',').map((one) => one.trim().slice(0, 2)),
  ];
  return wanted.flatMap((one) => LANGUAGES.filter((known) => known === one))[0] ?? 'en';
}

interface Call {
  readonly options: DoorsOptions;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly language: Language;
  readonly base: string;
  mayTake(address: string): boolean;
  /** Ids of pages whose answer was taken. */
  readonly sent: Set<string>;
}

interface Asked {
  readonly questions: FormQuestions;
  readonly form: DoorForm;
}

const showForm = (
  { language, base, response }: Call,
  { questions, form }: Asked,
  said: {
    status?: number;
    given?: GivenAnswers;
    problems?: ReadonlyMap<string, Message>;
    trouble?: Message;
    once?: string;
  },
): void => {
  const { coalition, whoReads } = questions;
  const {
    status = 200,
    given = new Map<string, readonly string[]>(),
    problems = new Map<string, Message>(),
  } = said;
  const once = said.once ?? randomBytes(9).toString('base64url');
  send(
    response,
    status,
    formPage({
      ...{ language, base, coalition, whoReads, form, given, problems, once },
      trouble: said.trouble,
    }),
  );
};

/** Whoever presses twice sent once. */
async function receive(call: Call, asked: Asked): Promise<void> {
  const { request, response, language, base, sent, options } = call;
  const body = await bodyOf(call);
  const given = readGivenAnswers(asked.form, body);
  const once = (body.get('once') ?? '').slice(0, 40);
  const thank = (): void => {
    response.writeHead(303, { location: `${base}/thanks?l=${language}` });
    response.end();
  };
  if (once !== '' && sent.has(once)) return thank();
  const problems = answerProblems(asked.form, given);
  if (problems.size > 0) return showForm(call, asked, { status: 422, given, problems, once });
  if (!call.mayTake(request.socket.remoteAddress ?? ''))
    return showForm(call, asked, { status: 429, given, once, trouble: message(t.tooMany) });
  if (once !== '') sent.add(once);
  const isTaken = await options.take({ form: asked.form.kind, given }).catch(() => false);
  if (!isTaken) {
    sent.delete(once);
    return showForm(call, asked, { status: 503, given, once, trouble: message(t.full) });
  }
  for (const oldest of [...sent].slice(0, Math.max(0, sent.size - MOST_REMEMBERED))) sent.delete(oldest);
  return thank();
}

async function answer(call: Call, page: string): Promise<void> {
  const { options, request, response, language, base } = call;
  const all = await options.ask(language);
  if (!all) return send(response, 503, saidPage(language, t.closed[language]));
  const questions = { ...all, forms: all.forms.filter(({ kind }) => !NOT_HERE.includes(kind)) };
  const isRead = request.method === 'GET' || request.method === 'HEAD';
  if (page === '' && isRead) return send(response, 200, homePage(questions, { language, base }));
  if (page === 'thanks' && isRead)
    return send(response, 200, thanksPage(language, { base, coalition: questions.coalition }));
  const form = questions.forms.find(({ kind }) => kind === page);
  if (form && isRead) return showForm(call, { questions, form }, {});
  if (form && request.method === 'POST') return receive(call, { questions, form });
  return send(response, 404, saidPage(language, t.notFound[language]));
}

async function answerIn(call: Call, page: string): Promise<void> {
  const { language, response } = call;
  try {
    await answer(call, page);
  } catch (error) {
    if (!(error instanceof TooLargeError)) throw error;
    send(response, 413, saidPage(language, t.tooLarge[language]));
  }
}

/** Serves the forms. No other address of the workbook is known here. */
export function openDoors(options: DoorsOptions): Promise<Doors> {
  const mayTake = rateLimit(options.now ?? Date.now, options.answers ?? ANSWERS);
  const sent = new Set<string>();
  const base = `/${options.token}`;
  return openListener({
    ...options,
    limits: options.limits ?? DOORS_LIMITS,
    answer: (request, response) => {
      const url = requestUrl(request.url);
      const language = languageOf(request, url);
      const [token = '', page = '', ...more] = url.pathname.slice(1).split('/');
      if (!sameText(token, options.token) || more.length > 0)
        return send(response, 404, saidPage(language, t.notFound[language]));
      return answerIn({ options, request, response, language, base, mayTake, sent }, page);
    },
  });
}
