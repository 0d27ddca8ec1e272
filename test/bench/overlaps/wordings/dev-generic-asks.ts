// Asks that can be made about any issue, in wordings that the lexicon may know.
import type { TermKind } from '../issues';

export interface GenericAsk {
  /** What kind of measure is asked for; two asks of one kind on one sub-issue are neither the same nor different. */
  readonly action: string;
  /** Of which kind the one term is that the ask names. */
  readonly term: TermKind;
}

/** In the order of the wordings below and of the held-out ones. */
export const genericAsks: readonly GenericAsk[] = [
  { action: 'plan', term: 'problem' },
  { action: 'training', term: 'problem' },
  { action: 'fund', term: 'group' },
  { action: 'redress', term: 'harm' },
  { action: 'inquiry', term: 'harm' },
  { action: 'consult', term: 'group' },
  { action: 'budget', term: 'remedy' },
  { action: 'pilot', term: 'remedy' },
  { action: 'campaign', term: 'problem' },
  { action: 'visit', term: 'problem' },
  { action: 'focal', term: 'group' },
  { action: 'guideline', term: 'remedy' },
  { action: 'ombudsman', term: 'problem' },
  { action: 'research', term: 'harm' },
  { action: 'parliament', term: 'problem' },
  { action: 'local', term: 'remedy' },
  { action: 'quota', term: 'group' },
  { action: 'crossborder', term: 'problem' },
  { action: 'emergency', term: 'harm' },
  { action: 'moratorium', term: 'problem' },
];

export const devGenericAsks: readonly (readonly string[])[] = [
  [
    'Adopt a national action plan on {term} with indicators and a timetable.',
    'Draw up, with a timetable and indicators, a national action plan on {term}.',
  ],
  [
    'Train judges, prosecutors and civil servants on {term}.',
    'Provide training on {term} to judges, prosecutors and civil servants.',
  ],
  [
    'Establish a fund for {term} and let their organizations manage it.',
    'Create a fund for {term}, managed by their own organizations.',
  ],
  [
    'Ensure that victims of {term} obtain full reparation without delay.',
    'Grant full reparation, without delay, to victims of {term}.',
  ],
  [
    'Appoint an independent commission of inquiry into {term}.',
    'Set up a commission of inquiry, independent of {agency}, into {term}.',
  ],
  [
    'Consult {term} before adopting any measure that concerns them.',
    'Adopt no measure that concerns {term} without consulting them.',
  ],
  [
    'Earmark at least two per cent of the budget of {agency} for {term}.',
    'Allocate to {term} no less than two per cent of the budget of {agency}.',
  ],
  [
    'Launch pilot projects on {term} in three provinces and evaluate them publicly.',
    'Evaluate publicly pilot projects on {term}, to be launched in three provinces.',
  ],
  [
    'Conduct awareness-raising campaigns on {term} in all official languages.',
    'Raise awareness of {term} through campaigns in all official languages.',
  ],
  [
    'Invite the competent special rapporteur to visit the country and report on {term}.',
    'Extend an invitation to the competent special rapporteur for a country visit on {term}.',
  ],
  ['Designate in {agency} a focal point for {term}.', 'Appoint within {agency} a focal point for {term}.'],
  [
    'Issue binding guidelines on {term} for all public bodies.',
    'Make guidelines on {term} binding for all public bodies.',
  ],
  [
    'Give the ombudsman the mandate and staff to receive complaints about {term}.',
    'Enable the ombudsman, with mandate and staff, to handle complaints about {term}.',
  ],
  [
    'Commission university research on the causes of {term}.',
    'Fund research by universities into the causes of {term}.',
  ],
  [
    'Create a parliamentary committee that holds annual hearings on {term}.',
    'Hold annual parliamentary hearings on {term} through a committee created for the purpose.',
  ],
  [
    'Delegate powers and resources for {term} to municipalities.',
    'Transfer to municipalities the powers and resources needed for {term}.',
  ],
  [
    'Reserve seats for {term} on all advisory councils.',
    'Guarantee {term} reserved seats on every advisory council.',
  ],
  [
    'Cooperate with neighbouring countries on {term} by means of joint commissions.',
    'Establish joint commissions on {term} with neighbouring countries.',
  ],
  [
    'Set up an emergency response mechanism for {term} within six months.',
    'Put in place within six months an emergency mechanism that responds to {term}.',
  ],
  [
    'Declare an immediate moratorium in relation to {term}.',
    'Impose without delay a moratorium in relation to {term}.',
  ],
];

export const devRatify: readonly string[] = [
  'Ratify {treaty} without reservations.',
  'Accede to {treaty} by {year} and withdraw any reservation.',
];
