// Wordings that the lexicon may know: women and children.
import type { Halves } from './halves';

export const devFamily: Halves = {
  'women.violence': {
    problem: ['domestic violence', 'unenforced protection orders', 'femicide', "closed women's shelters"],
    group: ['survivors of domestic violence', 'rural women', 'women with insecure migration status'],
    harm: ['withdrawn complaints', 'killings after a prior report', 'children who witness beatings'],
    remedy: ['protection orders on the same day', 'safe shelters', 'training for judges'],
    facts: [
      [
        'Police in {place} recorded {n} complaints of domestic violence in {year}, but only {pct} per cent led to a conviction.',
        'Only {pct} per cent of the {n} complaints of domestic violence recorded in {place} in {year} led to a conviction.',
      ],
      [
        'There is one shelter for {n} women in the region of {place}, and {agency} cut its budget by {pct} per cent in {year}.',
        'In {year} {agency} cut by {pct} per cent the budget of the only shelter near {place}, which serves {n} women.',
      ],
    ],
    asks: [
      [
        'Criminalize marital rape and all forms of domestic violence by amending {statute}.',
        'Amend {statute} to criminalize all forms of domestic violence, including marital rape.',
      ],
      [
        'Open at least one shelter for survivors of domestic violence in each province and fund it permanently.',
        'Fund permanently a shelter for survivors of domestic violence in every province.',
      ],
      [
        'Ensure that protection orders are issued within 24 hours and that their violation is prosecuted.',
        'Issue protection orders within 24 hours and prosecute those who violate them.',
      ],
      [
        'Collect data on femicide that show the relationship between victim and perpetrator.',
        'Gather and publish femicide data, including the relationship between perpetrator and victim.',
      ],
    ],
  },
  'women.health': {
    problem: ['maternal mortality', 'unsafe abortion', 'shortage of midwives', 'forced sterilization'],
    group: ['pregnant women', 'adolescent girls', 'women in remote districts'],
    harm: ['deaths in childbirth', 'imprisonment after a miscarriage', 'unwanted pregnancies'],
    remedy: ['free contraception', 'emergency obstetric care', 'comprehensive sexuality education'],
    facts: [
      [
        'Maternal mortality in {place} stood at {n} deaths per 100,000 live births in {year}, {pct} per cent above the national average.',
        'In {year} there were {n} maternal deaths per 100,000 live births in {place}, {pct} per cent more than the national average.',
      ],
      [
        'Since {statute} entered into force, {n} women have been prosecuted for abortion, most of them reported by hospital staff in {place}.',
        'Hospital staff in {place} reported most of the {n} women prosecuted for abortion under {statute}.',
      ],
    ],
    asks: [
      [
        'Decriminalize abortion in all circumstances and release women imprisoned under {statute}.',
        'Release women imprisoned under {statute} and decriminalize abortion in all circumstances.',
      ],
      [
        'Guarantee emergency obstetric care and skilled midwives in remote districts by {year}.',
        'Provide remote districts with skilled midwives and emergency obstetric care by {year}.',
      ],
      [
        'Provide reparation to the victims of forced sterilization and prosecute those responsible.',
        'Prosecute those responsible for forced sterilization and grant reparation to the victims.',
      ],
      [
        'Monitor maternal mortality by district and ethnic group and publish the causes of death.',
        'Publish causes of maternal death by district and ethnic group.',
      ],
    ],
  },
  'children.justice': {
    problem: [
      'children tried as adults',
      'juvenile life sentences',
      'police interviews without a parent',
      'curfews for minors',
    ],
    group: ['children in conflict with the law', 'teenagers in adult jails', 'child witnesses'],
    harm: ['assaults by adult inmates', 'lost school years', 'coerced confessions'],
    remedy: ['diversion programmes', 'separate juvenile courts', 'a lawyer from the first hour'],
    facts: [
      [
        'On a single day in {year}, {n} children were held in adult prisons in {place}, {pct} per cent of them awaiting trial.',
        'Adult prisons in {place} held {n} children on one day of {year}; {pct} per cent were awaiting trial.',
      ],
      [
        'Under {statute} a child can be criminally responsible from the age of {age}, and {n} were sentenced in {place} in {year}.',
        'The age of criminal responsibility is {age} under {statute}; courts in {place} sentenced {n} children in {year}.',
      ],
    ],
    asks: [
      [
        'Raise the minimum age of criminal responsibility to at least 14 years.',
        'Set the minimum age of criminal responsibility at 14 years or higher.',
      ],
      [
        'Expand diversion and restorative justice programmes for children in conflict with the law.',
        'Offer children in conflict with the law more diversion and restorative justice programmes.',
      ],
      [
        'Review all sentences of life imprisonment imposed for crimes committed before the age of 18.',
        'Grant a review of every life sentence imposed for a crime committed before the age of 18.',
      ],
      [
        'Publish the number of children deprived of liberty by age, offence and length of detention.',
        'Make public how many children are deprived of liberty, by age, offence and length of detention.',
      ],
    ],
  },
  'children.labour': {
    problem: ['child labour', 'trafficking of children', 'unregistered births', 'child marriage'],
    group: ['child domestic workers', 'children of farm workers', 'out-of-school girls'],
    harm: ['hands injured by machetes', 'pesticide poisoning', 'marriage before sixteen'],
    remedy: ['cash transfers', 'labour inspections', 'free school meals'],
    facts: [
      [
        'Labour inspectors found {n} children working on the plantations of {place} in {year}, {pct} per cent of them under twelve.',
        'On the plantations of {place}, {pct} per cent of the {n} working children found by inspectors in {year} were under twelve.',
      ],
      [
        'In {place} one birth in five is not registered, because {agency} charges {n} for a certificate in spite of {statute}.',
        '{agency} charges {n} for a birth certificate in spite of {statute}, so that one birth in five in {place} is not registered.',
      ],
    ],
    asks: [
      [
        'Prohibit hazardous work for all persons under 18, including work in agriculture.',
        'Ban persons under 18 from hazardous work, agriculture included.',
      ],
      [
        'Extend cash transfers and free school meals to families at risk of child labour.',
        'Support families at risk of child labour with cash transfers and free school meals.',
      ],
      [
        'Prosecute employers who exploit children and rehabilitate the children who are freed.',
        'Rehabilitate children freed from exploitation and prosecute their employers.',
      ],
      [
        'Conduct a national survey on child labour and increase the number of labour inspectors.',
        'Increase the number of labour inspectors and survey child labour nationally.',
      ],
    ],
  },
};
