// Words that say nothing about a text's subject, folded: small words of each language, and words that all reviews use.

/** Words that hold sentences together. */
export const SMALL_WORDS = {
  en: `
    a about all also am an and any are as at be been being both but by can could did do does during each either for
    from had has have having he her here hers him his how i if in into is it its itself me more most my nor of off on
    once only or other our ours out over own s she should so some such t than that the their theirs them then there
    these they this those through to too under until up upon us very was we were what when where which while who whom
    whose why will with within would you your shall may must might into per via toward towards among amongst between
    because however therefore thus hence whether as well un form forms`,
  es: `
    a al algo algun alguna algunas alguno algunos ante antes aquel aquella aun aunque bajo cada como con cual cuales
    cuando cuyo cuya cuyos cuyas de del desde donde dos durante e el ella ellas ello ellos en entre era es esa esas ese
    eso esos esta estaba estan estas este esto estos fue fueron ha haber habia han hasta hay la las le les lo los mas
    mediante mi mientras muy ni no nos nuestra nuestro o os otra otras otro otros para pero por porque pues que quien
    quienes se sea sean segun ser si sido sin sino sobre solo son su sus tal tales tambien tan tanto tanta toda todas
    todavia todo todos tras un una unas uno unos u y ya relativo relativa relativos relativas incluso incluida
    incluidas incluido incluidos asi forma formas`,
  fr: `
    a afin ai ainsi alors apres au aucun aucune aussi autre autres aux avait avant avec avoir c car ce ceci cela celle
    celles celui ces cet cette ceux chaque comme d dans de depuis des donc dont du elle elles en encore ensuite entre
    est et etaient etait etant ete etre eu eux fut il ils j je jusque l la le les leur leurs lors lui m ma mais meme
    memes mes moins mon n ne ni nos notre nous on ont or ou par parce pas pendant peu peut plus pour qu quand que quel
    quelle quelles quels qui s sa sans se selon ses si sien soit son sont sous sur t tant te tel telle telles tels tous
    tout toute toutes tres tu un une vers vos votre vous y relatif relative relatifs relatives concernant notamment
    egard face forme formes`,
};

/** Words that tell no submission from another, one form of each. */
export const USUAL_WORDS = {
  en: `
    state country government authority nation national domestic human right person people everyone recommend
    recommendation urge call encourage request consider consideration ensure continue take taken pursue maintain keep
    step measure effort action necessary appropriate further particular include order accordance line regard respect view
    full effective possible submission report review upr paragraph article please see page annex situation issue matter
    make made give given well not without against new`,
  es: `
    estado pais gobierno autoridad nacion nacional unidas derecho humano persona recomendar recomendacion recomiende
    instar exhortar pedir garantizar asegurar velar seguir siga continuar tomar medida esfuerzo necesario particular
    informe examen epu parrafo articulo vease situacion cuestion considerar estudiar posibilidad hacer pleno plenamente
    conforme contra especial`,
  fr: `
    etat pays gouvernement autorite nation national unies droit homme humain personne recommander recommandation inviter
    exhorter demander garantir assurer veiller poursuivre continuer prendre prenne mesure effort necessaire particulier
    rapport examen epu paragraphe article voir situation question envisager faire plein pleinement conforme contre`,
};
