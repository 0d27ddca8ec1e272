// What is asked for. See treaties.ts for how a line is read; OPPOSITES says which actions undo each other.
export const ACTIONS = `
ratify;ratification;accede;=accession;=accessions;become (a) party;=becoming (a) party;sign (and ratify);adhere;=adherence;conclude (its) ratification|ratificar;ratificación;ratifique;adherirse;adhiérase;=adhesión;firmar;hacerse parte;ser parte;pasar a ser parte|ratifier;ratification;adhérer;=adhésion;signer;devenir partie
withdraw from treaty;denounce (the) (convention/treaty/covenant/protocol/statute);=denunciation;withdraw from (the) (convention/treaty/covenant/statute);=withdrawal from (the) convention/treaty/covenant/statute|denunciar el tratado;denunciar la convención;=denuncia del tratado;retirarse (del) tratado/convención/estatuto;retirada del tratado|dénoncer le traité;dénoncer la convention;se retirer (du) traité/convention/statut;retrait du traité
lift reservations;withdraw/lift/remove (all) (its) (remaining) (the) (general) reservation/reservations;withdrawal/lifting of (its) (all) reservation/reservations;withdraw declarations|retirar reservas;retirar/levantar (todas) (sus) (la) reserva/reservas;retiro/retirada de (las) reservas|lever les réserves;retirer/lever (toutes) réserve/réserves;retrait/levée des réserves
keep reservations;enter/make/maintain/retain (its) reservations;=with reservations|mantener reservas;formular/mantener/conservar (sus) reservas|maintenir les réserves;formuler/maintenir/conserver (ses) réserves
abolish;abolition;=abolishing;eliminate;elimination;eradicate;eradication;do away with;put an end;bring an end;=end;=ending;=ends;stop;cease;halt;discontinue|abolir;abolición;eliminar;elimine;eliminación;erradicar;erradicación;poner fin;ponga fin;suprimir;supresión;cesar;acabar con|abolir;abolition;éliminer;élimination;éradiquer;éradication;mettre fin;mettre un terme;supprimer;suppression;cesser;faire cesser
retain;=retention of;preserve|conservar;mantener en vigor;preservar|conserver;maintenir en vigueur;préserver
reinstate;reinstatement;reintroduce;reintroduction;restore;resume;=resumption;bring back|restablecer;restablecimiento;reintroducir;reinstaurar;reanudar|rétablir;rétablissement;réintroduire;réinstaurer;reprendre
suspend;suspension;moratorium on;impose/establish/introduce/declare (a) (an) (official/immediate) moratorium|suspender;suspensión;establecer/imponer/declarar (una) moratoria|suspendre;suspension;instaurer/instituer/décréter (un) moratoire
prohibit;prohibition;ban;=banning;outlaw;forbid;=forbidding|prohibir;prohibición;prohíba;vedar|interdire;interdiction;prohiber;proscrire
allow;permit;legalize;legalization;authorize;=authorization|permitir;legalizar;legalización;autorizar;autorización|permettre;légaliser;légalisation;autoriser;autorisation
criminalize;criminalization;make it (a) (criminal) offence/crime;=penalize;criminal offence;define as (a) crime|tipificar;tipificación;penalizar;penalización;criminalizar;criminalización|criminaliser;criminalisation;ériger en infraction;incriminer;pénaliser;pénalisation
decriminalize;decriminalization;=depenalize;decriminalise|despenalizar;despenalización;descriminalizar;descriminalización|dépénaliser;dépénalisation;décriminaliser;décriminalisation
repeal;=repealing;revoke;=revocation;annul;abrogate;abrogation;rescind;strike down;abolish (the) law/laws|derogar;derogación;derogue;revocar;anular;abrogar|abroger;abrogation;abroge;révoquer;annuler
adopt;adoption of (a) (the) (law/laws/legislation/policy/plan/bill);enact;enactment;pass (a) (the) law/legislation/bill;promulgate;promulgation;legislate;introduce (a) (the) law/legislation;draft (a) law|adoptar;adopción de (una) ley;adopte;aprobar;aprobación;apruebe;promulgar;legislar|adopter;adoption d'une loi;adopte;promulguer;promulgation;légiférer;voter une loi
amend;=amending;amendment;revise;revision;reform;modify;modification;review (its) (the) (law/laws/legislation/policies);harmonize;bring into line/conformity|modificar;modificación;enmendar;enmienda;reformar;reforma;revisar;revisión;armonizar|modifier;modification;amender;amendement;réformer;réforme;réviser;révision;harmoniser;mettre en conformité
establish;establishment;create;creation;set up;put in place;institute;found|establecer;establecimiento;establezca;crear;creación;cree;instituir;poner en marcha|établir;établissement;créer;création;instituer;mettre en place;mettre sur pied
dissolve;dismantle;shut down;close down;=closure;=closing;disband|disolver;desmantelar;cerrar;cierre|dissoudre;démanteler;fermer;fermeture
increase;=increased;=increasing;raise (the) (age/minimum/level);expand;expansion;extend;scale up;step up|aumentar;aumento;aumente;ampliar;ampliación;incrementar;incremento;elevar|augmenter;augmentation;accroître;accroissement;élargir;étendre;relever
reduce;reduction;reducing;decrease;lower;diminish;cut;curtail;limit|reducir;reducción;reduzca;disminuir;disminución;rebajar;limitar;recortar|réduire;réduction;réduise;diminuer;diminution;abaisser;limiter
strengthen;strengthening;reinforce;enhance;consolidate;intensify;redouble;bolster|fortalecer;fortalecimiento;reforzar;refuerce;consolidar;intensificar;redoblar|renforcer;renforcement;renforce;consolider;intensifier;redoubler
weaken;undermine;weakening;erode|debilitar;debilitamiento;socavar;menoscabar|affaiblir;affaiblissement;saper;fragiliser
improve;improvement;=improving;upgrade|mejorar;mejora;mejore;mejoramiento|améliorer;amélioration;améliore
promote;promotion;foster;advance|promover;promoción;promueva;fomentar;impulsar|promouvoir;promotion;favoriser;encourager
protect;protection;safeguard;defend|proteger;protección;proteja;salvaguardar;amparar|protéger;protection;protège;sauvegarder;préserver de
prevent;prevention;=preventing;avert|prevenir;prevención;prevenga;impedir;evitar|prévenir;prévention;empêcher;éviter
combat;fight;tackle;counter;=combating|combatir;lucha contra;luchar;combata;hacer frente|combattre;lutte contre;lutter;s'attaquer
investigate;investigation;inquiry;inquiries;=probe|investigar;investigación;investigue;pesquisa|enquêter;enquête;enquêtes;instruire
prosecute;prosecution;punish;bring to justice;hold accountable;sanction (the) perpetrators;try (the) perpetrators|enjuiciar;enjuiciamiento;procesar;sancionar;castigar;llevar ante la justicia|poursuivre en justice;poursuites (judiciaires);sanctionner;punir;traduire en justice;juger les responsables
grant amnesty;amnesty;pardon;immunity from prosecution;exempt from prosecution|amnistiar;amnistía;indulto;indultar|amnistier;amnistie;gracier;immunité de poursuites
release;=released;free (all) (the) (political) prisoners/detainees;set free;=releasing|liberar;liberación de;poner en libertad;puesta en libertad;excarcelar|libérer;libération;relâcher;remettre en liberté;mise en liberté
detain;=detaining;arrest;imprison;incarcerate;jail;=arresting|detener;arrestar;encarcelar;arresto|détenir;arrêter;emprisonner;incarcérer;arrestation
implement;implementation;apply;application;enforce;enforcement;carry out;put into practice;comply;compliance|aplicar;aplicación;aplique;implementar;implementación;ejecutar;cumplir;poner en práctica;hacer cumplir|mettre en œuvre;mise en œuvre;appliquer;application;exécuter;se conformer
fund;finance;allocate;=funding;invest;resource|financiar;financiación;asignar;destinar;invertir|financer;financement;allouer;affecter;investir
cut funding;defund;cut (the) budget/funds/funding;withdraw funding|recortar fondos;desfinanciar;recortar/reducir (el) presupuesto|couper les fonds;réduire/couper (le) budget/financement
train;=training;build capacity;capacity building|capacitar;capacitación;formar;formación|former;=formation;renforcer les capacités
raise awareness;awareness raising;sensitize;educate|sensibilizar;sensibilización;concienciar|sensibiliser;sensibilisation
compensate;=compensation;provide redress;provide reparation/reparations;make reparation|indemnizar;resarcir;reparar;otorgar reparación|indemniser;dédommager;accorder réparation
cooperate;cooperation;collaborate;engage with|cooperar;cooperación;colaborar|coopérer;coopération;collaborer
consult;consultation;involve (civil society);=participation of;include civil society|consultar;consulta;hacer participar;asociar a|consulter;consultation;associer (la) société civile;faire participer
invite;extend/issue (a) (an) (standing/open) invitation;=invitation;receive (the) visit;accept (the) visit;facilitate (the) visit|cursar una invitación;extender/cursar/formular (una) invitación;recibir (la) visita;aceptar la visita|adresser une invitation;adresser/lancer (une) invitation;accueillir (la) visite;accepter la visite
refuse visit;deny (access) (the) visit;refuse (the) visit/access/entry;reject (the) request/visit|rechazar la visita;denegar (la) visita/acceso/entrada|refuser la visite;refuser (la) visite/accès/entrée
submit reports;submit (its) (the) (overdue) (periodic) report/reports;=submission of reports;present (its) report|presentar informes;presentar (su) (el) informe/informes|soumettre les rapports;soumettre/présenter (ses) (son) rapport/rapports
monitor;=monitoring;evaluate;evaluation;assess;assessment;supervise|supervisar;supervisión;vigilar;evaluar;evaluación;monitorear|surveiller;suivre;évaluer;évaluation;superviser
recognize;recognition;acknowledge|reconocer;reconocimiento;reconozca|reconnaître;reconnaissance
deny;denial;refuse;disregard|negar;negación;denegar|nier;refus;refuser
grant access;facilitate (access);=access to;provide access|facilitar;dar acceso;facilitar el acceso|faciliter;donner accès;faciliter l'accès
restrict;restriction;impose restrictions|restringir;restricción;restrinja|restreindre;restriction
lift restrictions;lift/remove/ease (the) (all) restrictions/ban/bans;remove (the) (all) (legal) obstacles/barriers|levantar restricciones;levantar/eliminar (las) restricciones/obstáculos|lever les restrictions;lever/supprimer (les) restrictions/obstacles/interdiction
resettle;welcome;admit|acoger;admitir;reasentar|accueillir;admettre;réinstaller
deport;deportation;expel;expulsion;return (them) by force;forcibly return|deportar;deportación;expulsar;expulsión;devolver|expulser;expulsion;refouler;reconduire
commute;commutation (of);commute (all) (death) sentences|conmutar;conmutación|commuer;commutation
execute;carry out executions;=executing|ejecutar la pena;ejecutar a|exécuter la peine;procéder à des exécutions
`;

/** Phrases in which a word is not what it looks like: the end of a year ends nothing. */
export const NO_CONCEPTS = `
=the =end;=this =end;=that =end;=these =ends;=year =end;=week =end;=front =end|=formación de gobierno|=au cours
=court =of =auditors;=short =sale|=en =media;=edad =media;=autores =citados|=cour =des =comptes;=en =cours
=race =against;=primary =care|=se =trata|=à =terre
=free =trade;=free =of =charge;=health =and =safety|=libre =comercio|=libre =échange
`;

/** Pairs of actions that undo each other, by key. */
export const OPPOSITES = `
ratify/withdraw from treaty;lift reservations/keep reservations;abolish/retain;abolish/reinstate;abolish/establish;
suspend/reinstate;suspend/execute;commute/execute;prohibit/allow;criminalize/decriminalize;criminalize/allow;
prohibit/decriminalize;repeal/adopt;repeal/retain;repeal/reinstate;establish/dissolve;increase/reduce;
strengthen/weaken;improve/weaken;promote/restrict;protect/weaken;prosecute/grant amnesty;release/detain;
fund/cut funding;increase/cut funding;invite/refuse visit;recognize/deny;grant access/restrict;grant access/deny;
restrict/lift restrictions;allow/restrict;resettle/deport;protect/deport;retain/dissolve
`;
