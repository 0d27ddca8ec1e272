// How much a listener takes: every number of the net in one table, with its reason.

export interface Rate {
  /** At once from one address, and as many again in each span of `milliseconds`. */
  readonly each: number;
  readonly all: number;
  readonly milliseconds: number;
}

export interface Limits {
  /** Open at once, of all and of one address. */
  readonly sockets: number;
  readonly socketsOfOne: number;
  /** How often one may ask. */
  readonly requests: Rate;
  readonly headerBytes: number;
  readonly headers: number;
  readonly bodyBytes: number;
  /** Of one message on the line of a page. */
  readonly messageBytes: number;
  /** Until all headers are there, and until the body is, too. */
  readonly headersWithin: number;
  readonly requestWithin: number;
  /** How long nothing may come or go while somebody is answered; 0 for as long as it takes. */
  readonly quietFor: number;
}

const SECOND = 1000;
const KB = 1000;
const MB = 1000 * KB;

/** The workbook itself, which only this machine reaches: all come from one address, and most have the token. */
export const OWN_LIMITS: Limits = {
  // Sixty people in a soak, each with the six that a browser opens.
  sockets: 400,
  socketsOfOne: 400,
  // A page loads twenty files. A script of commands may ask fifty times a second for ever, and a lot at once.
  requests: { each: 3000, all: 3000, milliseconds: 60 * SECOND },
  // Cookies of other programs on this machine come along.
  headerBytes: 16 * KB,
  headers: 100,
  // A command takes a Word file or a UN document as text.
  bodyBytes: 20 * MB,
  // A tab that is pasted whole is one message.
  messageBytes: 100 * MB,
  headersWithin: 10 * SECOND,
  requestWithin: 60 * SECOND,
  // An action may run for minutes, with a question to somebody in it.
  quietFor: 0,
};

/** The forms, which may stand open to a network. */
export const DOORS_LIMITS: Limits = {
  // A room of a hundred telephones behind one address, each with one or two; five such rooms.
  sockets: 500,
  socketsOfOne: 150,
  // A form takes four pages. The room opens it at once (burst), then each person asks every few seconds.
  requests: { each: 600, all: 3000, milliseconds: 60 * SECOND },
  headerBytes: 8 * KB,
  headers: 60,
  // The longest answers of the longest form, written in signs of four bytes.
  bodyBytes: 64 * KB,
  messageBytes: 0,
  // A slow line brings headers in one piece, and a form of 64 KB in half a minute.
  headersWithin: 5 * SECOND,
  requestWithin: 30 * SECOND,
  quietFor: 60 * SECOND,
};

/** Answers to forms: what two hundred in ten minutes fill, a coordinator can still look through. */
export const ANSWERS: Rate = { each: 100, all: 200, milliseconds: 600 * SECOND };

/** How often slow sockets are looked for. */
export const LOOK_EVERY = SECOND;

/** How long a socket that was refused may take to hear it, and how many may at once; the others hear nothing. */
export const LINGER = SECOND;
export const MOST_LINGERING = 100;

/** Addresses whose rate is remembered; of more, those heard longest ago begin anew, and the rate of all still holds. */
export const MOST_ADDRESSES = 10_000;
