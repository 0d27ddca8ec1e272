// What is asked for. See treaties.ts for how a line is read; OPPOSITES says which actions undo each other.
export const ACTIONS = `
ratify;accede;=accession;become party;=becoming party;sign;adhere;=adherence|ratificar;adherirse;adhiérase;=adhesión;firmar;hacerse parte;=ser =parte;pasar a ser parte|ratifier;adhérer;=adhésion;signer;devenir partie
withdraw from treaty;=withdraw =from;=withdrawal =from;withdraw from treaty/convention/covenant|denunciar el tratado;denunciar la convención;=denuncia del tratado;retirarse tratado/convención/estatuto|dénoncer le traité;dénoncer la convention;se retirer traité/convention/statut;retrait du traité
lift reservations;withdraw/lift/remove (remaining) (general) reservation;withdraw declarations|retirar reservas;levantar reserva|lever les réserves;retirer réserve;retrait des réserves
keep reservations|mantener reservas;formular/conservar reservas|maintenir les réserves;formuler/conserver réserves
abolish;=abolishing;eliminate;eradicate;=do =away =with;=doing =away =with;=end;=ending;stop;cease;halt;discontinue|abolir;elimine;erradicar;poner fin;ponga fin;suprimir;supresión;cesar;acabar|abolir;éliminer;éradiquer;mettre fin;mettre un terme;supprimer;suppression;cesser
retain;=retention;preserve|conservar;mantener en vigor;preservar|conserver;maintenir en vigueur;préserver
reinstate;reintroduce;restore;=resumption|restablecer;reintroducir;reinstaurar;reanudar|rétablir;réintroduire;réinstaurer;reprendre
suspend|suspender;suspensión|suspendre;suspension
declare a moratorium;impose/establish/introduce/declare/adopt/=set (official/immediate/formal/legal/national) moratorium;reinstate/reintroduce/restore/resume/maintain/=keep (official/national) (death penalty) moratorium;=re introduce (death penalty) moratorium|declarar una moratoria;establecer/imponer/declarar/instaurar/adoptar (=una) moratoria;restablecer/reanudar/mantener moratoria|décréter un moratoire;instaurer/instituer/décréter/établir/adopter moratoire;rétablir/réintroduire/maintenir moratoire|moratorium on executions
prohibit;prohibition;ban;=banning;outlaw|prohibir;vedar|interdire;interdiction;prohiber;proscrire
allow;permit;=legalize|permitir;legalizar;autorizar|permettre;légaliser;autoriser
criminalize;=penalize;criminal offence;define as crime|tipificar;penalizar;criminalizar|criminaliser;ériger en infraction;incriminer;pénaliser
decriminalize|despenalizar;descriminalizar|dépénaliser;décriminaliser
repeal;=repealing;revoke;=revocation;annul;abrogate;abolish law|derogar;revocar;anular;abrogar|abroger;révoquer;annuler
adopt;enact;pass law/bill;promulgate;legislate;draft law|adoptar;adopción de ley;aprobar;apruebe;promulgar;legislar|adopter;promulguer;promulgation;légiférer;voter une loi
amend;=amending;revise;revision;reform;modify;review;harmonize;bring into line/conformity|modificar;enmendar;enmienda;reforma;revisar;armonizar|modifier;amender;réforme;réviser;harmoniser;mettre en conformité
establish;create;creation;=set =up;=setting =up;=sets =up;put in place;institute;found;introduce|establecer;establezca;creación;cree;instituir;poner en marcha;introducir;implantar|établir;créer;création;instituer;mettre en place;mettre sur pied;introduire;instaurer
dissolve;dismantle;shut down;close down;=closure;=closing|disolver;desmantelar;cerrar;cierre|dissoudre;démanteler;fermer;fermeture
increase;=increased;=increasing;raise;expand;expansion;extend;=scale =up;=scaling =up;=step =up;=stepping =up|aumentar;=ampliar;=amplíe;=ampliación;incremento;elevar|augmenter;accroître;accroissement;élargir;étendre;relever
reduce;decrease;lower;diminish;cut;curtail;limit|reducir;reducción;reduzca;disminuir;disminución;rebajar;limitar;recortar|réduire;réduction;réduise;diminuer;diminution;abaisser;limiter
strengthen;reinforce;enhance;consolidate;intensify;redouble;bolster|fortalecer;reforzar;refuerce;consolidar;intensificar;redoblar|renforcer;consolider;intensifier;redoubler
weaken;undermine|debilitar;socavar;menoscabar|affaiblir;saper;fragiliser
improve;=improving;upgrade|=mejorar;=mejore;=mejoren;=mejora;=mejoras;=mejoramiento|améliorer
promote;promotion;advance|promover;promoción;promueva;fomentar;impulsar|promouvoir;promotion;favoriser;encourager
protect;protection;safeguard;=defend;=defending|proteger;protección;proteja;salvaguardar;amparar|protéger;protection;sauvegarder
prevent;prevention;=preventing|prevenir;prevención;prevenga;impedir;evitar|prévenir;prévention;empêcher;éviter
combat;fight;tackle;counter;=combating|combatir;luchar;hacer frente|combattre;lutter;=attaquer
investigate;inquiry|investigar;pesquisa|enquêter;instruire
prosecute;responsible/perpetrators/culprits justice;prosecution;punish;bring to justice;sanction perpetrators|enjuiciar;=procesar;=procese;=procesamiento;sancionar;castigar;llevar ante la justicia|poursuivre en justice;poursuites (judiciaires);sanctionner;punir;traduire en justice;juger les responsables
grant amnesty;amnesty;pardon|amnistiar;indulto|amnistier;gracier;immunité de poursuites
release;=released;=releasing|liberar;poner en libertad;puesta en libertad;excarcelar|libérer;relâcher;remettre en liberté;mise en liberté
=detain;=arrest;=incarcerate;=jail|=detener;=encarcelar;=arrestar|=détenir;=emprisonner;=incarcérer|detention
implement;apply;application;enforce;=carry =out;=carrying =out;=carried =out;put into practice;comply;compliance|aplicar;implementar;ejecutar;cumplir;poner en práctica|mettre en œuvre;mise en œuvre;appliquer;exécuter;conformer
=fund;=funding;finance;invest;resource|=financiar;asignar;destinar;invertir|=financer;allouer;affecter;investir|budget and resources
cut funding|recortar fondos;desfinanciar;recortar/reducir presupuesto|couper les fonds;réduire/couper budget/financement
=train;=training|=capacitar;=capacitación|=former;=formation
=compensate;=compensation;make reparation|=indemnizar;=resarcir|=indemniser;=dédommager|reparation
cooperate;collaborate;engage;=close =cooperation/=collaboration/=contact|cooperar;colaborar|coopérer;collaborer
consult;involve;=participation;=close =consultation/=consultations|consultar;hacer participar|consulter;faire participer
invite;extend/issue (standing/open) invitation;=invitation;accept visit|cursar una invitación;extender/formular invitación;recibir visita;aceptar la visita|adresser une invitation;lancer invitation;accueillir visite;accepter la visite
refuse visit|rechazar la visita;denegar visita/acceso/entrada|refuser la visite;refuser accès/entrée
=monitor;evaluate;assess|supervisar;vigilar;evaluar;monitorear|surveiller;suivre;évaluer;superviser
recognize;recognition;acknowledge|reconocer;reconozca|reconnaître;reconnaissance
deny;denial;refuse;disregard|negar;negación;denegar|nier;refus;refuser
grant access;facilitate;=access|facilitar;dar acceso|faciliter;donner accès
restrict;restriction|restringir;restricción;restrinja|restreindre;restriction
lift restrictions;lift/remove/ease restrictions/ban;remove (legal) obstacles/barriers|levantar restricciones;levantar/eliminar restricciones/obstáculos|lever les restrictions;lever/supprimer restrictions/obstacles/interdiction
=resettle;welcome;admit|acoger;admitir|accueillir;admettre
=deport;expel;expulsion;forcibly return|=deportar;expulsar;devolver|expulser;refouler;reconduire|migrants
commute;commute (death) sentences|conmutar|commuer;commutation
execute|ejecutar la pena|exécuter la peine;procéder à des exécutions
`;

/** Phrases in which a word is not what it looks like: the end of a year ends nothing. */
export const NO_CONCEPTS = `
=the =end;=this =end;=that =end;=these =ends;=year =end;=week =end;=front =end|=formación de gobierno|=au cours
=court =of =auditors;=short =sale|=en =media;=edad =media;=autores =citados|=cour =des =comptes;=en =cours
=race =against;=primary =care|=se =trata|=à =terre
=national =assembly;=legislative =assembly;=free =trade;=free =of =charge;=health =and =safety|=libre =comercio|=libre =échange
`;

/** Pairs of actions that undo each other, by key. */
export const OPPOSITES = `
ratify/withdraw from treaty;lift reservations/keep reservations;abolish/retain;abolish/reinstate;abolish/establish;
suspend/reinstate;suspend/execute;declare a moratorium/execute;commute/execute;prohibit/allow;criminalize/decriminalize;criminalize/allow;
prohibit/decriminalize;repeal/adopt;repeal/retain;repeal/reinstate;establish/dissolve;increase/reduce;
strengthen/weaken;improve/weaken;promote/restrict;protect/weaken;prosecute/grant amnesty;release/detain;
fund/cut funding;increase/cut funding;invite/refuse visit;recognize/deny;grant access/restrict;grant access/deny;
restrict/lift restrictions;allow/restrict;resettle/deport;protect/deport;retain/dissolve
`;
