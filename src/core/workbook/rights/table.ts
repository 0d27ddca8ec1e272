// The one table of rights: who may change which sheet's rows, which of their fields fewer may, who may do or see what is
// more than a row, and whom commands are for. Whatever is for some alone asks it; docs/security.md shows it.
// Coordinators always may, so no entry names them.
import type { Audience } from '../records/people-roles';
import type { SheetId } from '../schema/sheet-ids';

/**
 * everyone: each member. person: whom the row names as its own. co-chairs: those of a workgroup that owns the row.
 * any co-chair: of whichever workgroup. voice: who speaks for its organization or workgroup.
 */
export type Holder = 'everyone' | 'person' | 'co-chairs' | 'any co-chair' | 'voice';

/** Columns one after the other, each a link to the row that has the next; `PAR:person` is the rows that link here. */
export type Path = string;

export interface FieldRight {
  readonly may: readonly Holder[];
  /** Who may fill it in while it is empty. */
  readonly fill?: readonly Holder[];
  /** The people who are meant, where not all whose row it is are. */
  readonly people?: readonly Path[];
  /** The workgroups whose co-chairs are meant, where not all that own the row are. */
  readonly groups?: readonly Path[];
}

export interface SheetRights {
  /** Whose row it is. */
  readonly people: readonly Path[];
  /** The workgroups that own it. */
  readonly groups: readonly Path[];
  readonly change: readonly Holder[];
  /** The same, of a row that names neither such people nor such a workgroup. */
  readonly free: readonly Holder[];
  /** Who adds a row, by what it then says. */
  readonly add: readonly Holder[];
  /** Whether a row must be the actor's to change afterwards, too. */
  readonly stays?: boolean;
  /** Fields that fewer may change. */
  readonly fields?: Readonly<Record<string, FieldRight>>;
}

const NOBODY: FieldRight = { may: [] };
const OF_THE_LARGER: FieldRight = { may: ['co-chairs'], groups: ['parent'] };
const ITS_PERSON: FieldRight = { may: ['person'] };
const OWNED = ['person', 'co-chairs'] as const;
const COORDINATORS = { people: [], groups: [], change: [], free: [], add: [] } as const;
/** What everybody keeps together. */
const SHARED = { ...COORDINATORS, change: ['everyone'], free: ['everyone'], add: ['everyone'] } as const;
/** A text and its versions are as much those of the workgroups that join in. */
const OF_A_TEXT = {
  people: ['submission.authors'],
  groups: ['submission.workgroup', 'submission.withWorkgroups'],
  change: OWNED,
  free: [],
  add: OWNED,
} as const;

export const RIGHTS: Readonly<Record<SheetId, SheetRights>> = {
  WG: {
    people: [],
    groups: ['id', 'parent'],
    change: ['co-chairs'],
    free: [],
    // A break-out, by the co-chairs of its workgroup, who name those who facilitate it.
    add: ['co-chairs'],
    // Who has a seat hands it over; an empty one the other co-chair fills.
    fields: {
      coChair1: { ...OF_THE_LARGER, may: ['person', 'co-chairs'], people: ['coChair1'], fill: ['co-chairs'] },
      coChair2: { ...OF_THE_LARGER, may: ['person', 'co-chairs'], people: ['coChair2'], fill: ['co-chairs'] },
      coChairsSince: { may: ['co-chairs'] },
      parent: OF_THE_LARGER,
    },
  },
  ORG: {
    people: ['MEM:organization'],
    groups: [],
    change: ['person', 'any co-chair'],
    free: ['everyone'],
    add: ['everyone'],
    fields: { listed: { may: ['person'] } },
  },
  MEM: {
    people: ['id'],
    groups: ['PAR:person.workgroup'],
    change: OWNED,
    free: ['any co-chair'],
    add: ['any co-chair'],
    fields: {
      coordinator: NOBODY,
      name: ITS_PERSON,
      email: { may: ['person'], fill: ['co-chairs', 'any co-chair'] },
      listed: ITS_PERSON,
      mail: ITS_PERSON,
      status: ITS_PERSON,
    },
  },
  PAR: {
    people: ['person', 'representedBy'],
    groups: ['workgroup'],
    change: OWNED,
    free: [],
    add: OWNED,
    stays: true,
    fields: { main: ITS_PERSON },
  },
  ISS: { ...COORDINATORS, change: ['any co-chair'], free: ['any co-chair'], add: ['any co-chair'] },
  COV: {
    people: [],
    groups: ['workgroup'],
    change: ['co-chairs'],
    free: [],
    add: ['co-chairs'],
    stays: true,
  },
  SUB: {
    people: ['authors', 'uploader'],
    groups: ['workgroup'],
    change: OWNED,
    free: ['everyone'],
    add: OWNED,
  },
  VER: OF_A_TEXT,
  TXT: OF_A_TEXT,
  // Only who read a text changes what they said of it.
  REV: {
    people: ['reviewer'],
    groups: ['submission.workgroup', 'submission.withWorkgroups'],
    change: ['person'],
    free: [],
    add: OWNED,
    stays: true,
  },
  ASK: {
    people: ['submission.authors'],
    groups: ['workgroup', 'submission.workgroup'],
    change: OWNED,
    free: ['everyone'],
    add: ['everyone'],
    fields: { summaryPlace: NOBODY },
  },
  // Somebody of the organization gives its word; how silence counts after a change, the co-chairs say.
  END: {
    people: ['person', 'organization.MEM:organization', 'organization.PAR:organization.representedBy'],
    groups: ['submission.workgroup', 'submission.withWorkgroups'],
    change: ['person'],
    free: [],
    add: ['person'],
    stays: true,
    fields: { status: { may: ['co-chairs'] } },
  },
  SGT: COORDINATORS,
  // Each side decides for itself in the panel of overlaps, which counts both words.
  OVL: {
    people: [],
    groups: ['first.workgroup', 'second.workgroup'],
    change: ['co-chairs'],
    free: [],
    add: [],
    fields: { decision: NOBODY, decidedByFirst: NOBODY, decidedBySecond: NOBODY },
  },
  MTG: {
    people: [],
    groups: ['workgroup'],
    change: ['co-chairs'],
    free: [],
    add: ['co-chairs'],
    stays: true,
  },
  INV: {
    people: ['person'],
    groups: ['meeting.workgroup'],
    change: OWNED,
    free: [],
    add: ['co-chairs'],
    stays: true,
  },
  ACT: {
    people: ['owner'],
    groups: ['workgroup', 'meeting.workgroup'],
    change: OWNED,
    free: ['everyone'],
    add: ['everyone'],
  },
  CTY: SHARED,
  ATC: {
    people: ['owner'],
    groups: ['workgroup', 'ask.workgroup'],
    change: OWNED,
    free: ['any co-chair'],
    add: ['person', 'any co-chair'],
  },
  CON: { ...SHARED, people: ['who'] },
  QUE: SHARED,
  DEL: {
    people: ['person'],
    groups: ['PAR:person.workgroup'],
    change: OWNED,
    free: ['everyone'],
    add: ['person', 'co-chairs'],
  },
  // In the room everybody who listens types: a note that only its writer could correct would stay wrong.
  HRD: SHARED,
  OUT: SHARED,
  LIB: SHARED,
  CIT: { ...COORDINATORS, change: ['everyone'], free: ['everyone'] },
  REC: {
    people: [],
    groups: ['workgroup', 'withWorkgroups'],
    change: ['co-chairs'],
    free: ['any co-chair'],
    add: ['co-chairs'],
    fields: { workgroup: { may: ['co-chairs'], groups: ['workgroup'] } },
  },
  OTH: COORDINATORS,
  MAT: {
    people: [],
    groups: ['ask.workgroup'],
    change: ['co-chairs'],
    free: ['any co-chair'],
    add: ['co-chairs'],
  },
  PRG: {
    people: ['recordedBy'],
    groups: ['workgroup'],
    change: ['person', 'voice'],
    free: ['everyone'],
    add: ['everyone'],
  },
  // What is put beside our ratings anybody corrects; what stands in public for us, co-chairs say.
  RPT: {
    ...COORDINATORS,
    change: ['everyone'],
    free: ['everyone'],
    fields: { confirmed: { may: ['any co-chair'] }, aside: { may: ['any co-chair'] } },
  },
  TIM: { people: ['owner'], groups: [], change: ['person'], free: [], add: [] },
  OBX: COORDINATORS,
  CHG: COORDINATORS,
  SET: COORDINATORS,
  TPL: COORDINATORS,
};

/**
 * What is more than a change of a row, or shows what not everybody sees. The caller says which person (`person`) and
 * which workgroups (`co-chairs`) are meant.
 */
const ACT_RIGHTS = {
  'administer the workbook': [],
  'undo an action of others': [],
  'enter people who are in no workgroup': [],
  'act for a person': ['co-chairs'],
  'speak for an organization': ['co-chairs'],
  'see names of all people': ['everyone'],
  'see all break-outs': [],
  'see who comes to a meeting': ['person', 'co-chairs'],
  'decide on an overlap': ['co-chairs'],
  'report on coverage': ['co-chairs'],
  'read reviews of a text': ['person'],
  'see all endorsements of a text': [],
  'pass on an endorsement': [],
  'endorse outside the days for it': [],
  'change any rating of progress': [],
  'see all mail': [],
} as const satisfies Readonly<Record<string, readonly Holder[]>>;

export type Act = keyof typeof ACT_RIGHTS;
export const ACTS: Readonly<Record<Act, readonly Holder[]>> = ACT_RIGHTS;

/** Whom a command is for; 'anyone' needs no row in People. */
export const AUDIENCES: Readonly<Record<Exclude<Audience, 'anyone'>, readonly Holder[]>> = {
  member: ['everyone'],
  'co-chair': ['any co-chair'],
  coordinator: [],
};
