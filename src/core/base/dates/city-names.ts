// What the cities of the time zones are called in Spanish and French, where that differs from the zone's own name.
import type { Language } from '../messages/text';

/** The city as the zone names it, then in Spanish and in French; `_` stands for a space. */
const CITIES = `
Abidjan Abiyán Abidjan
Accra Acra Accra
Addis_Ababa Adís_Abeba Addis-Abeba
Adelaide Adelaida Adélaïde
Aden Adén Aden
Algiers Argel Alger
Amman Amán Amman
Amsterdam Ámsterdam Amsterdam
Andorra Andorra Andorre
Ashgabat Asjabad Achgabat
Asuncion Asunción Asuncion
Athens Atenas Athènes
Azores Azores Açores
Baghdad Bagdad Bagdad
Bahrain Baréin Bahreïn
Baku Bakú Bakou
Barbados Barbados Barbade
Beirut Beirut Beyrouth
Belem Belém Belém
Belgrade Belgrado Belgrade
Belize Belice Belize
Berlin Berlín Berlin
Bermuda Bermudas Bermudes
Bishkek Biskek Bichkek
Bissau Bisáu Bissau
Bogota Bogotá Bogota
Brunei Brunéi Brunei
Brussels Bruselas Bruxelles
Bucharest Bucarest Bucarest
Bujumbura Buyumbura Bujumbura
Cairo El_Cairo Le_Caire
Calcutta Calcuta Calcutta
Canary Canarias Canaries
Cancun Cancún Cancún
Cape_Verde Cabo_Verde Cap-Vert
Cayenne Cayena Cayenne
Chisinau Chisináu Chisinau
Comoro Comoras Comores
Conakry Conakri Conakry
Copenhagen Copenhague Copenhague
Cordoba Córdoba Córdoba
Cuiaba Cuiabá Cuiabá
Curacao Curazao Curaçao
Damascus Damasco Damas
Dar_es_Salaam Dar_es_Salam Dar_es_Salam
Dhaka Daca Dacca
Djibouti Yibuti Djibouti
Dominica Dominica Dominique
Dubai Dubái Dubaï
Dublin Dublín Dublin
Dushanbe Dusambé Douchanbé
El_Aaiun El_Aaiún Laâyoune
El_Salvador El_Salvador Le_Salvador
Faroe Feroe Féroé
Fiji Fiyi Fidji
Galapagos Galápagos Galápagos
Grenada Granada Grenade
Guadeloupe Guadalupe Guadeloupe
Havana La_Habana La_Havane
Hebron Hebrón Hébron
Ho_Chi_Minh Ho_Chi_Minh Hô_Chi_Minh-Ville
Istanbul Estambul Istanbul
Jakarta Yakarta Jakarta
Jamaica Jamaica Jamaïque
Jerusalem Jerusalén Jérusalem
Johannesburg Johannesburgo Johannesbourg
Juba Yuba Djouba
Kabul Kabul Kaboul
Kaliningrad Kaliningrado Kaliningrad
Kathmandu Katmandú Katmandou
Katmandu Katmandú Katmandou
Khartoum Jartum Khartoum
Kolkata Calcuta Calcutta
Kuwait Kuwait Koweït
Lisbon Lisboa Lisbonne
Ljubljana Liubliana Ljubljana
Lome Lomé Lomé
London Londres Londres
Los_Angeles Los_Ángeles Los_Angeles
Luxembourg Luxemburgo Luxembourg
Macau Macao Macao
Madeira Madeira Madère
Mahe Mahé Mahé
Maldives Maldivas Maldives
Malta Malta Malte
Manila Manila Manille
Martinique Martinica Martinique
Mauritius Mauricio Maurice
Mazatlan Mazatlán Mazatlán
Merida Mérida Mérida
Mexico_City Ciudad_de_México Mexico
Mogadishu Mogadiscio Mogadiscio
Monaco Mónaco Monaco
Moscow Moscú Moscou
Muscat Mascate Mascate
Ndjamena Yamena N’Djamena
New_York Nueva_York New_York
Nicosia Nicosia Nicosie
Nouakchott Nuakchot Nouakchott
Noumea Numea Nouméa
Novosibirsk Novosibirsk Novossibirsk
Ouagadougou Uagadugú Ouagadougou
Panama Panamá Panama
Paris París Paris
Phnom_Penh Nom_Pen Phnom_Penh
Port-au-Prince Puerto_Príncipe Port-au-Prince
Port_of_Spain Puerto_España Port-d’Espagne
Prague Praga Prague
Puerto_Rico Puerto_Rico Porto_Rico
Qatar Catar Qatar
Rangoon Rangún Rangoun
Reunion Reunión Réunion
Reykjavik Reikiavik Reykjavik
Riyadh Riad Riyad
Rome Roma Rome
Saigon Ho_Chi_Minh Hô_Chi_Minh-Ville
San_Marino San_Marino Saint-Marin
Santo_Domingo Santo_Domingo Saint-Domingue
Sao_Paulo São_Paulo São_Paulo
Sao_Tome Santo_Tomé Sao_Tomé
Seoul Seúl Séoul
Shanghai Shanghái Shanghai
Singapore Singapur Singapour
Skopje Skopie Skopje
Sofia Sofía Sofia
St_Lucia Santa_Lucía Sainte-Lucie
St_Vincent San_Vicente Saint-Vincent
Stockholm Estocolmo Stockholm
Sydney Sídney Sydney
Tahiti Tahití Tahiti
Taipei Taipéi Taipei
Tallinn Tallin Tallinn
Tashkent Taskent Tachkent
Tbilisi Tiflis Tbilissi
Tehran Teherán Téhéran
Thimphu Timbu Thimphou
Tirane Tirana Tirana
Tokyo Tokio Tokyo
Tripoli Trípoli Tripoli
Tunis Túnez Tunis
Ulaanbaatar Ulán_Bator Oulan-Bator
Vatican Vaticano Vatican
Vienna Viena Vienne
Vientiane Vientián Vientiane
Vilnius Vilna Vilnius
Volgograd Volgogrado Volgograd
Warsaw Varsovia Varsovie
Yangon Rangún Rangoun
Yekaterinburg Ekaterimburgo Iekaterinbourg
Yerevan Ereván Erevan
Zurich Zúrich Zurich
`;

const spaced = (written: string): string => written.replace(/_/g, ' ');

/** Looked up line by line, so that panels which never ask do not carry the list. */
function localName(city: string, language: 'es' | 'fr'): string | undefined {
  const line = CITIES.split('\n').find((one) => one.startsWith(`${city} `));
  return line?.split(' ')[language === 'es' ? 1 : 2];
}

/** The city of a zone; '' for zones without one, such as UTC. */
export function cityOf(zone: string, language: Language): string {
  const city = zone.includes('/') && !zone.startsWith('Etc/') ? (zone.split('/').at(-1) ?? '') : '';
  return spaced((language === 'en' ? undefined : localName(city, language)) ?? city);
}
