// Held-out wordings: women and children.
// Whoever works on the lexicon, the stems or the thresholds does not look at this file.
import type { Halves } from './halves';

export const heldOutFamily: Halves = {
  'women.violence': {
    problem: [
      'violence in the home',
      'protection orders without enforcement',
      'killings of women',
      'shelters for women that closed',
    ],
    group: [
      'women who survived domestic violence',
      'women in rural areas',
      'migrant women without a secure status',
    ],
    harm: [
      'complaints that are withdrawn',
      'women killed after they had reported',
      'children witnessing violence',
    ],
    remedy: ['same-day protection orders', 'secure shelters', 'judicial training'],
    facts: [
      [
        'Domestic violence was reported {n} times in {place} in {year}; convictions followed in {pct} per cent of cases.',
        'In {pct} per cent of {n} domestic violence cases reported to police in {place} in {year}, the perpetrator was convicted.',
      ],
      [
        'After a cut of {pct} per cent by {agency} in {year}, one shelter near {place} has to serve {n} women.',
        'A single shelter serves {n} women around {place}, with {pct} per cent less money from {agency} since {year}.',
      ],
    ],
    asks: [
      [
        'Make marital rape and domestic violence in every form a crime under {statute}.',
        'Reform {statute} so that domestic violence is punished in all its forms, rape within marriage included.',
      ],
      [
        'Every province needs a shelter for women who survived domestic violence, with lasting funding.',
        'Establish shelters in all provinces for women fleeing domestic violence and secure their budgets.',
      ],
      [
        'Courts should grant protection orders in one day, and breaches must be prosecuted.',
        'Guarantee protection orders within one day and punish perpetrators who breach them.',
      ],
      [
        'Publish statistics on femicides and on how the perpetrator was related to the victim.',
        'Record each femicide together with the relationship of victim and killer.',
      ],
    ],
  },
  'women.health': {
    problem: [
      'deaths of mothers',
      'abortion in unsafe conditions',
      'lack of midwives',
      'sterilization without consent',
    ],
    group: ['women who are pregnant', 'girls in adolescence', 'women living in remote areas'],
    harm: [
      'women dying in childbirth',
      'women imprisoned for a miscarriage',
      'pregnancies that were not wanted',
    ],
    remedy: ['contraceptives free of charge', 'obstetric emergency services', 'sexuality education'],
    facts: [
      [
        'With {n} deaths per 100,000 births in {year}, maternal mortality in {place} exceeded the national average by {pct} per cent.',
        'Per 100,000 births in {place}, {n} mothers died in {year}: {pct} per cent above the average of the country.',
      ],
      [
        'Under {statute} {n} women stood trial for abortion; in most cases staff of the hospital in {place} had reported them.',
        'Most of {n} women tried for abortion on the basis of {statute} had been reported by hospital staff in {place}.',
      ],
    ],
    asks: [
      [
        'Remove abortion from the penal code and free all women convicted under {statute}.',
        'End criminal penalties for abortion, and free the women who are in prison because of {statute}.',
      ],
      [
        'Ensure that women in remote districts have access to midwives and emergency obstetric services before {year}.',
        'Bring emergency obstetric services and trained midwives to remote districts.',
      ],
      [
        'Women who were forcibly sterilized should receive reparations and perpetrators be brought to justice.',
        'Bring to justice those who carried out forced sterilizations and compensate the women.',
      ],
      [
        'Collect data on maternal deaths, their causes, the district and the ethnicity of the women.',
        'Track maternal mortality and its causes in every district and for each ethnic group.',
      ],
    ],
  },
  'children.justice': {
    problem: [
      'trying children as adults',
      'life sentences for juveniles',
      'interrogation with no parent present',
      'curfews on young people',
    ],
    group: ['children accused of crimes', 'teenagers held with adults', 'children who are witnesses'],
    harm: [
      'assault by inmates who are adults',
      'years of school that are lost',
      'confessions under coercion',
    ],
    remedy: ['diversion from trial', 'courts for juveniles', 'access to a lawyer from the start'],
    facts: [
      [
        'We counted {n} children in adult prisons in {place} on a day in {year}; {pct} per cent had not been tried.',
        'In {year} there were {n} children in the adult prisons of {place}, of whom {pct} per cent had not yet been tried.',
      ],
      [
        'Children from the age of {age} bear criminal responsibility according to {statute}; {n} received sentences in {place} in {year}.',
        'In {year}, {n} children received sentences in {place}, where {statute} sets criminal responsibility at the age of {age}.',
      ],
    ],
    asks: [
      [
        'Increase the age of criminal responsibility to 14 or above.',
        'No child under 14 should be held criminally responsible; change the minimum age accordingly.',
      ],
      [
        'Develop restorative justice and diversion as the rule for children who break the law.',
        'Invest in diversion and restorative measures instead of trial for children accused of crimes.',
      ],
      [
        'Abolish life imprisonment for children and reconsider the sentences of those already convicted.',
        'Reopen the cases of all people serving life sentences for crimes they committed as children.',
      ],
      [
        'Release statistics about children in detention: their age, the offence, how long they stay.',
        'Gather data on children deprived of liberty with age, offence and duration, and make it available.',
      ],
    ],
  },
  'children.labour': {
    problem: [
      'labour of children',
      'child trafficking',
      'births without registration',
      'early marriage of children',
    ],
    group: ['children in domestic work', "farm workers' children", 'girls who do not attend school'],
    harm: ['machete injuries to hands', 'poisoning by pesticides', 'girls married before sixteen'],
    remedy: ['transfers in cash', 'inspections of labour', 'school meals at no charge'],
    facts: [
      [
        'In {year} inspectors met {n} working children on plantations near {place}; {pct} per cent had not reached twelve.',
        'Children at work on plantations around {place}, as seen by inspectors in {year}: {n}, with {pct} per cent below twelve.',
      ],
      [
        'One in five births in {place} goes without registration since {agency} asks {n} for the certificate, against {statute}.',
        'Against {statute}, {agency} asks parents in {place} for {n} to register a birth; one in five is not registered.',
      ],
    ],
    asks: [
      [
        'No person under 18 should do hazardous work, in agriculture or elsewhere.',
        'Outlaw hazardous child work in all sectors, including agriculture.',
      ],
      [
        'Help families whose children have to work through school meals and cash support.',
        'Prevent child labour by means of cash transfers and school meals for poor families.',
      ],
      [
        'Hold employers who exploit children criminally liable and offer the children rehabilitation.',
        'Bring employers exploiting children to court and provide rehabilitation to the children.',
      ],
      [
        'Hire additional labour inspectors and find out through a survey how widespread child labour is.',
        'Strengthen labour inspection and measure child labour with a nationwide survey.',
      ],
    ],
  },
};
