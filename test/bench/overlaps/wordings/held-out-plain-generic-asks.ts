// Held-out wordings in plain words: asks that can be made about any issue.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.

export const plainGenericAsks: readonly (readonly string[])[] = [
  [
    'Put together a countrywide strategy against {term}, with dates and measurable targets.',
    'Work out a strategy for the whole country on {term} that says what is done by when.',
  ],
  [
    'Courses on {term} should be compulsory for magistrates and public employees.',
    'Teach magistrates, public prosecutors and government employees about {term}.',
  ],
  [
    'Set aside money for {term}, to be administered by associations they have chosen.',
    'Let associations of {term} administer money set aside for them.',
  ],
  [
    'Compensate quickly and in full those who went through {term}.',
    'Those affected by {term} should be compensated quickly and in full.',
  ],
  [
    'Have experts from outside the government look into {term}.',
    'Entrust an inquiry into {term} to experts who owe nothing to {agency}.',
  ],
  [
    'Ask {term} for their views before any decision about them.',
    'No decision about {term} should be taken before hearing their views.',
  ],
  [
    'Spend two hundredths or more of what {agency} receives on {term}.',
    'Of all money that {agency} receives, two hundredths at least should go to {term}.',
  ],
  [
    'Try out {term} in three regions and tell the public how it went.',
    'Three regions should try out {term}, and the results be made public.',
  ],
  [
    'Inform the public about {term} in each of the official languages.',
    'Use radio, schools and posters, in each official language, to inform people about {term}.',
  ],
  [
    'Let the UN expert whose mandate covers {term} come to the country.',
    'Welcome a mission of the UN special procedures that deals with {term}.',
  ],
  [
    'Name one official at {agency} to whom {term} can turn.',
    '{agency} should have one official to whom {term} can turn.',
  ],
  [
    'All authorities should follow compulsory rules about {term}.',
    'Lay down rules about {term} that every authority has to follow.',
  ],
  [
    'Anyone should be able to complain to the ombudsperson about {term}, and that office needs people and powers.',
    'Strengthen the office of the ombudsperson so that it can take up grievances about {term}.',
  ],
  [
    'Pay academics to study why there is such a thing as {term}.',
    'Have academics study what lies behind {term}.',
  ],
  [
    'Let a committee of members of parliament question the government about {term} every year.',
    'Every year, members of parliament should question the government about {term} in a committee of their own.',
  ],
  [
    'Leave {term} to towns and districts, and give them the means.',
    'Towns and districts should be in charge of {term} and be given the means.',
  ],
  [
    'Let {term} sit on each council that advises the government.',
    'Each council that advises the government should have places kept for {term}.',
  ],
  [
    'Work together with the countries next door on {term}.',
    'Together with the countries next door, form bodies that deal with {term}.',
  ],
  [
    'In half a year there should be a team ready to act at once in cases of {term}.',
    'Form a team within half a year that acts at once when there is {term}.',
  ],
  [
    'Suspend at once everything that amounts to {term}.',
    'Call a halt, from today, to whatever amounts to {term}.',
  ],
];

export const plainRatify: readonly string[] = [
  'Become a party to {treaty} with no conditions attached.',
  'Join {treaty} before {year}, and drop the conditions attached to it.',
];
