// By which kind of measure an ask wants something done.

/**
 * Kinds of measures, a line each, in this order: law, plan, training, money, redress, inquiry, being heard, figures,
 * publicity, a visit, somebody to turn to, guidance, a place to complain, a study, parliament, municipalities, seats,
 * other countries, at once, a pause, a trial, oversight, punishment, taking back a law, setting free, joining a treaty.
 * Beginnings of folded words in English, Spanish and French; `=` before one means that very word. At most 31 kinds.
 */
export const MEASURES = `
law legisl statute =bill =bills =act =acts enact codif|=ley leyes legisl|=loi =lois legisl legifer
=plan =plans strateg programme =program =programs roadmap|=plan =planes estrateg programa|=plan =plans strateg programme
train course workshop teach instruct curricul|capacit formacion ensen curso|formation enseign
=fund =funds =funding budget financ money alloc earmark resourc invest expenditure spend|presupuest fondo financ asign recurso inver|budget fonds financ allou ressourc invest
compens repar redress restitut remed damages indemn rehabilit|repar indemn resarc rehabilit|repar indemn dedommag rehabilit
investig inquir enquir =probe =probes|investig pesquis|enquet
consult particip involv dialogue|consult particip dialogo|consult particip concert dialogue
=data statist figures disaggreg numbers|=datos estadist cifras desglos|donnees statist chiffres ventil
awareness campaign sensiti publicity|sensibil campan conciencia|sensibil campagne
visit invit rapporteur|visita invita relator|visite invit rapporteur
focal liaison coordinator contact|focal enlace coordinador|focal referent coordonn interlocut
guideline guidance manual directive instructions circular|directri pauta manual|directive consigne manuel circulaire
complain ombud grievanc hotline helpline|queja denuncia defensoria|plainte mediateur
research study studies universit academic scholar|estudio universi academic|etude recherche universi
parliament hearing lawmaker legislature|parlament audiencia|parlement audition
municipal local decentr devol delegat|municip local descentral|municip local commune decentral
quota seat =seats represent =reserve =reserved|cuota escano represent|quota siege represent
neighbo crossborder bilateral joint|vecino fronter bilateral conjunt|voisin frontal bilateral conjoint
emergenc urgent rapid|emergenc urgen|urgence urgent
morator suspen pause freez|morator suspen|morato suspen
pilot =trials =test =tests demonstrat|piloto|pilote experiment
monitor inspect oversight supervis audit|supervis inspec vigilancia|inspec controle
prosecut sanction convict|enjuici castig sancion|poursui sanction
repeal abolish revok annul decriminal|derog abol despenal|abrog abol depenal
releas|liberar =liberacion excarcel|liberer =liberation relach
ratif acced accession|ratific adhesion adherir|ratifi adhesion adherer
`;

/**
 * How soon, how fully or with what effort something shall be done, which no ask is about; folded words of three languages.
 * After the first bar words for without, after the second those that only say it after one of them: without delay.
 */
export const MANNERS = `
swiftly promptly quickly speedily immediately immediate soon sooner expeditiously expedite forthwith timely earliest
opportunity convenience priority fully duly effectively comprehensively seriously actively progressively gradually
eventually ultimately properly adequately continuously vigorously strive endeavour endeavor attempt proceed redouble
rapidamente pronto prontamente brevedad inmediatamente inmediato inmediata prioridad efectivamente eficazmente
debidamente oportunamente progresivamente gradualmente seriamente activamente adecuadamente cabalmente proceder procurar
esforzarse redoblar
rapidement promptement immediatement immediat immediate bref effectivement efficacement dument progressivement
graduellement serieusement activement adequatement proceder efforcer tacher redoubler priorite
| without sin sans
| delay delays undue further demora demoras dilacion dilaciones delai delais tarder attendre retard
`;

/** Concepts that are measures, however few asks have them. */
export const MEASURE_CONCEPTS = `
national human rights institution;national preventive mechanism;national action plan;national strategy
special procedures;treaty bodies;UPR follow-up;cooperation with the United Nations;technical assistance
human rights education;awareness-raising;capacity-building;human rights treaties;legal incorporation;constitution
data collection;monitoring mechanism;best practices;reparation;impunity;good governance;budget and resources
`;
