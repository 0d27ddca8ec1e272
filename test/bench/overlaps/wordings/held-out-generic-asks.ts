// Held-out wordings: asks that can be made about any issue.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.

export const heldOutGenericAsks: readonly (readonly string[])[] = [
  [
    'Develop a national plan of action against {term} that sets deadlines and indicators.',
    'A national action plan is needed on {term}, with measurable indicators and clear dates.',
  ],
  [
    'Make training on {term} compulsory for the judiciary and for public officials.',
    'Judges, prosecutors and officials should be trained on {term}.',
  ],
  [
    'Create a dedicated fund to support {term}, administered by associations of theirs.',
    'Support {term} through a fund that organizations of their own administer.',
  ],
  [
    'Provide victims of {term} with prompt and full reparations.',
    'Those who suffered {term} must receive reparation promptly and in full.',
  ],
  [
    'Establish an inquiry into {term} by an independent commission.',
    'Have {term} examined by a commission of inquiry that is independent from {agency}.',
  ],
  [
    'Ensure prior consultation of {term} on all measures affecting them.',
    'Measures affecting {term} should be adopted only after they have been consulted.',
  ],
  [
    'Increase the share of {term} in the budget of {agency} to two per cent or more.',
    'Dedicate to {term} a minimum of two per cent of what {agency} can spend.',
  ],
  [
    'Pilot {term} in three provinces, followed by a public evaluation.',
    'Test {term} through pilots in three provinces and make the evaluation public.',
  ],
  [
    'Run public awareness campaigns about {term} in every official language.',
    'Inform the public about {term} by campaigns that use all official languages.',
  ],
  [
    'Accept a visit by the special rapporteur whose mandate covers {term}.',
    'Facilitate a country visit of the relevant special rapporteur to examine {term}.',
  ],
  [
    'Name a contact official for {term} at {agency}.',
    'Create a focal point at {agency} to which {term} can turn.',
  ],
  [
    'Draw up guidelines on {term} which all authorities must follow.',
    'All public authorities should apply mandatory guidelines on {term}.',
  ],
  [
    'Strengthen the ombudsman so that complaints about {term} can be handled.',
    'Extend the mandate of the ombudsman to complaints about {term}, with the necessary staff.',
  ],
  [
    'Promote research into what causes {term}, carried out by universities.',
    'Universities should receive funds to study the causes of {term}.',
  ],
  [
    'Set up a committee in parliament to examine {term} every year.',
    'Parliament should hold a hearing on {term} each year in a committee of its own.',
  ],
  [
    'Empower municipalities to provide {term}, with adequate resources.',
    'Give municipal authorities the resources and the powers for {term}.',
  ],
  [
    'Ensure that {term} are represented on advisory councils through reserved seats.',
    'All advisory councils should include {term} as members.',
  ],
  [
    'Conclude agreements with neighbouring countries to act jointly on {term}.',
    'Seek joint action on {term} with neighbouring countries.',
  ],
  [
    'Create in the next six months a mechanism for rapid response to {term}.',
    'Respond to {term} through an emergency mechanism established within half a year.',
  ],
  [
    'Announce a moratorium on {term} with immediate effect.',
    'There should be an immediate moratorium on {term}.',
  ],
];

export const heldOutRatify: readonly string[] = [
  'Become a party to {treaty}, with no reservations.',
  'Complete the ratification of {treaty} before {year}.',
];
