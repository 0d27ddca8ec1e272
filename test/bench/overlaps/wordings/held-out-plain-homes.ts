// Held-out wordings in plain words, with hardly a term of the trade: housing and migration.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const plainHomes: Halves = {
  'housing.evictions': {
    problem: [
      'putting people out of their homes',
      'the bulldozing of dwellings',
      'orders to vacate plots',
      'rents raised against the rules',
    ],
    group: ['renters who have no contract', 'shanty-town dwellers', 'council tenants'],
    harm: ['people left with no roof', 'sleeping outside', 'pupils who miss lessons'],
    remedy: ['resettlement that people accept', 'a halt to the bulldozers', 'a secure right to stay'],
    facts: [
      [
        'Some {n} homes were cleared in {place} in {year}; the authorities, citing {statute}, had told almost nobody on paper.',
        'Citing {statute}, officials of {agency} put {n} families of {place} out on the street in {year}, hardly any of whom had received a letter.',
      ],
      [
        'By the figures of {agency}, barely {pct} per cent of the {n} families removed from {place} got another place to live.',
        'After {n} families had to leave {place}, {agency} found somewhere else to live for no more than {pct} per cent.',
      ],
    ],
    asks: [
      [
        'Pass legislation before {year} under which nobody can be put out of their home by force, and residents are told in good time and heard.',
        'Outlaw the removal of residents by force; people must be warned early and their views sought in earnest.',
      ],
      [
        'House people elsewhere first: {agency} should not pull down dwellings until each family has another place to live.',
        'Make sure nobody loses a dwelling to the bulldozers without having been rehoused beforehand.',
      ],
      [
        'Let people threatened with removal from their homes see a lawyer at no cost and ask a judge to stop it.',
        'Open the courts to those about to be removed from their homes, with a lawyer paid by the public and judges able to halt the removal.',
      ],
      [
        'Release yearly statistics on how many people were made to leave their homes, broken down by area and ethnicity.',
        'Keep a yearly tally of evicted families by area and ethnicity, and make it open to all.',
      ],
    ],
  },
  'housing.homelessness': {
    problem: [
      'people living on the street',
      'night hostels that are too full',
      'penalties for bedding down outdoors',
      'the queue for council flats',
    ],
    group: ['people without a home', 'youths who age out of foster homes', 'women staying in hostels'],
    harm: ['people who froze to death', 'tents and bags thrown away', 'a spell behind bars every few weeks'],
    remedy: ['housing for good', 'nurses who walk the streets', 'help with the rent'],
    facts: [
      [
        'When volunteers counted in {year}, {n} people had no home in {place}, up {pct} per cent in two years.',
        'Two years saw growth of {pct} per cent: in {year}, {n} people in {place} had nowhere to live.',
      ],
      [
        'Officers in {place} wrote {n} tickets in {year} to those who bedded down outdoors, on the strength of {statute}.',
        'Bedding down outdoors cost people in {place} a penalty {n} times in {year}; the ground given was {statute}.',
      ],
    ],
    asks: [
      [
        'Do away with local rules that punish people for living on the street, such as penalties for resting or having a meal outdoors.',
        'Decriminalize life on the street: strike down local ordinances against resting or having meals outdoors.',
      ],
      [
        'Put more money into council housing, and let those who have been without a home for years move in first.',
        'Build more publicly owned flats; the longest without a home should come first on the list.',
      ],
      [
        'Give back what was taken from homeless people, and pay them for tents and bags that were thrown away.',
        'Whoever had tents or papers seized on the street should get them back, or money where they no longer exist.',
      ],
      [
        "Every other year, find out across the country how many people lack a home, those on a cousin's sofa too.",
        'Organize a countrywide survey of people without a home each second year, counting also those hosted by family.',
      ],
    ],
  },
  'migration.detention': {
    problem: [
      'locking up migrants',
      'removals in large numbers',
      'people turned away at the frontier',
      'labour permits that ran out',
    ],
    group: ['people seeking refuge', 'migrants without papers', 'children who travel alone'],
    harm: [
      'being held and never heard',
      'people hurting themselves in the cells',
      'being sent back to persecution',
    ],
    remedy: [
      'letting people live in the community',
      'someone who translates each interview',
      'a check by a court',
    ],
    facts: [
      [
        'Figures for {year} show that {n} migrants were detained in {place} by {agency}, typically for {days} days.',
        'The closed centre in {place} took in {n} foreigners in {year}; {agency} kept the typical one for {days} days.',
      ],
      [
        'We followed people who asked for asylum in {place}: {pct} per cent were detained on the basis of {statute} and no magistrate ever heard them.',
        'In {place}, {pct} per cent of the people seeking refuge whom we met had been locked up by virtue of {statute} and never brought before a magistrate.',
      ],
    ],
    asks: [
      [
        'No child should be detained because of migration status; write other solutions than detention centres into legislation.',
        'Free all minors held over their papers, and make legislation offer measures other than closed centres.',
      ],
      [
        'Migrants in detention centres should see a doctor, have someone translate, and be defended by counsel at public expense.',
        'Pay for counsel, translation and doctors for every foreigner who is locked up.',
      ],
      [
        'Look into each death in immigration custody, and put staff who are to blame on trial.',
        'When a foreigner dies behind closed doors, have outsiders inquire, and try the staff found to blame.',
      ],
      [
        'Open detention facilities for migrants to outside inspectors without warning and let everyone read what they find.',
        'Let outside inspectors walk into any centre where foreigners are locked up, and release what they write.',
      ],
    ],
  },
  'migration.families': {
    problem: [
      'splitting up families who migrate',
      'slow visas for relatives',
      'sweeps in factories',
      'papers that are not renewed',
    ],
    group: [
      'mothers and fathers who migrated',
      'children with no nationality',
      'husbands and wives left behind',
    ],
    harm: ['growing up apart', 'babies handed to strangers', 'people too afraid to see a doctor'],
    remedy: [
      'bringing relatives together',
      'consular registration of newborns',
      'papers for whoever looks after the child',
    ],
    facts: [
      [
        'Border staff in {place} have taken {n} sons and daughters away from mothers and fathers since {year}.',
        'From {year} on, {n} sons and daughters were taken from their mothers and fathers by border staff in {place}.',
      ],
      [
        'Relatives of people in {place} obtain a visa after {months} months; the law, {statute}, allows half a year.',
        "Half a year is what {statute} allows for relatives' visas, but those asking in {place} are kept for {months} months.",
      ],
    ],
    asks: [
      [
        'Change {statute}: before a mother or father is removed, officials must weigh what is best for the son or daughter.',
        'Mothers and fathers must not be removed until what is best for their children has been weighed, and {statute} should say so.',
      ],
      [
        'Let families that were split up live together again in ninety days, with tickets paid by the government.',
        'Within ninety days, bring children back to mothers and fathers from whom they were taken, all tickets paid.',
      ],
      [
        'Pay damages and psychological care to families that border staff split up.',
        'Families split up at the frontier should receive damages and see a psychologist.',
      ],
      [
        'List every child who was taken from mother or father, and let {agency} and consular staff consult the list.',
        'Draw up a list, which consular staff and {agency} can consult, of children taken from their mother or father.',
      ],
    ],
  },
};
