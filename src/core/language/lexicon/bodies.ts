// Bodies, courts and mechanisms. See treaties.ts for how a line is read.
export const BODIES = `
Human Rights Council;(UN/United Nations) human rights council;HRC;UNHRC|Consejo de Derechos Humanos|Conseil des droits de l'homme;CDH
UPR;universal periodic review;UPR process;UPR mechanism|EPU;examen periódico universal|EPU;examen périodique universel|UPR follow-up
Human Rights Committee;CCPR committee|Comité de Derechos Humanos|Comité des droits de l'homme|treaty bodies
CESCR committee;committee on economic social and cultural rights|Comité DESC;comité de derechos económicos sociales y culturales|Comité DESC;comité des droits économiques sociaux et culturels|treaty bodies
CEDAW committee;committee on (the) elimination of discrimination against women|Comité CEDAW;comité (para la) eliminación de la discriminación contra la mujer|Comité CEDAW;comité (pour l') élimination de la discrimination à l'égard des femmes|treaty bodies+women
Committee against Torture;CAT committee;committee on torture|Comité contra la Tortura|Comité contre la torture|treaty bodies+torture
Subcommittee on Prevention of Torture;SPT;subcommittee for (the) prevention of torture|Subcomité para la Prevención de la Tortura|Sous-comité pour la prévention de la torture;SPT|treaty bodies+torture
Committee on the Rights of the Child;CRC committee|Comité de los Derechos del Niño|Comité des droits de l'enfant|treaty bodies+children
Committee on Migrant Workers;CMW committee|Comité de los Trabajadores Migratorios|Comité des travailleurs migrants|treaty bodies+migrants
CRPD committee;committee on (the) rights of persons with disabilities|Comité CDPD;comité (sobre los) derechos de las personas con discapacidad|Comité CDPH;comité des droits des personnes handicapées|treaty bodies+persons with disabilities
Committee on Enforced Disappearances|Comité contra la Desaparición Forzada;comité contra las desapariciones forzadas|Comité des disparitions forcées|treaty bodies+enforced disappearances
OHCHR;office of the (UN/United Nations) high commissioner for human rights;(UN/United Nations) high commissioner for human rights|ACNUDH;OACNUDH;(oficina del) alto comisionado/comisionada (de las) (Naciones Unidas) (para los) derechos humanos|HCDH;haut-commissariat (des) (Nations Unies) aux droits de l'homme
UNHCR;(office of the) (UN/United Nations) high commissioner for refugees|ACNUR;alto comisionado (de las) (Naciones Unidas) (para los) refugiados|HCR;haut-commissariat (des) (Nations Unies) (pour les) réfugiés|refugees and asylum
UNICEF;united nations children's fund|UNICEF;fondo (de las) (Naciones Unidas) (para la) infancia|UNICEF;fonds des nations unies pour l'enfance|children
UNESCO|UNESCO|UNESCO
UNDP;united nations development programme|PNUD;programa (de las) naciones unidas (para el) desarrollo|PNUD;programme (des) nations unies pour le développement|development
WHO;world health organization|OMS;organización mundial de la salud|OMS;organisation mondiale de la santé|health
IOM;international organization for migration|OIM;organización internacional (para las) migraciones|OIM;organisation internationale (pour les) migrations|migrants
ILO;international labour organization/organisation/office|OIT;organización internacional del trabajo|OIT;organisation internationale du travail|work and pay
ICRC;international committee of the red cross;red cross|CICR;comité internacional de la cruz roja;cruz roja|CICR;comité international de la croix-rouge;croix-rouge|international humanitarian law
International Criminal Court;ICC|Corte Penal Internacional;CPI|Cour pénale internationale;CPI|impunity
International Court of Justice;ICJ|Corte Internacional de Justicia;CIJ|Cour internationale de Justice;CIJ
Inter-American Court;inter american court (of human rights);IACtHR|Corte Interamericana;corte interamericana (de derechos humanos);corte IDH|Cour interaméricaine;cour interaméricaine (des droits de l'homme)
Inter-American Commission;inter american commission (on human rights);IACHR|Comisión Interamericana;comisión interamericana (de derechos humanos);CIDH|Commission interaméricaine;commission interaméricaine (des droits de l'homme);CIDH
European Court of Human Rights;ECtHR|Tribunal Europeo de Derechos Humanos;TEDH|Cour européenne des droits de l'homme
African Court;african court (on human and peoples rights)|Corte Africana|Cour africaine;cour africaine (des droits de l'homme et des peuples)
African Commission;african commission (on human and peoples rights)|Comisión Africana|Commission africaine;commission africaine (des droits de l'homme et des peuples)
Security Council;(UN/United Nations) security council|Consejo de Seguridad|Conseil de sécurité
General Assembly;(UN/United Nations) general assembly|Asamblea General;asamblea general (de las) (Naciones Unidas)|Assemblée générale;assemblée générale (des) (Nations Unies)
Council of Europe|Consejo de Europa|Conseil de l'Europe
OSCE;ODIHR|OSCE|OSCE
OAS;organization of american states|OEA;organización de (los) estados americanos|OEA;organisation des états américains
African Union|Unión Africana|Union africaine
European Union|Unión Europea|Union européenne
Working Group on Arbitrary Detention;WGAD|Grupo de Trabajo sobre la Detención Arbitraria|Groupe de travail sur la détention arbitraire|special procedures+arbitrary detention
Working Group on Disappearances;WGEID;working group on enforced or involuntary disappearances|Grupo de Trabajo sobre las Desapariciones;grupo de trabajo sobre las desapariciones forzadas (o involuntarias)|Groupe de travail sur les disparitions;groupe de travail sur les disparitions forcées (ou involontaires)|special procedures+enforced disappearances
GANHRI;global alliance of national human rights institutions;international coordinating committee (of national institutions)|GANHRI;alianza global (de las) instituciones nacionales (de derechos humanos)|GANHRI;alliance mondiale des institutions nationales (des droits de l'homme)|national human rights institution
`;
