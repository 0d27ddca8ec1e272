// The words that all panels share. Each apart, so that a panel carries only those that it shows.
import { text } from '../../core/base/messages/text';

export const show = text('Show', 'Mostrar', 'Afficher');
export const language = text('Language', 'Idioma', 'Langue');
export const languageNotKept = text(
  'The language is changed here, but could not be kept for next time.',
  'El idioma cambió aquí, pero no se pudo guardar para la próxima vez.',
  'La langue est changée ici, mais n’a pas pu être gardée pour la prochaine fois.',
);
export const actingAs = text('You act as {name}', 'Actúa como {name}', 'Vous agissez en tant que {name}');
export const otherAccount = text(
  'Google runs this as {actor}, but {opener} opened the workbook. What you save here would be recorded for {actor}.',
  'Google ejecuta esto como {actor}, pero {opener} abrió el libro. Lo que guarde aquí quedaría a nombre de {actor}.',
  'Google exécute ceci en tant que {actor}, mais {opener} a ouvert le classeur. Ce que vous enregistrez ici serait au nom de {actor}.',
);
export const otherAccountHelp = text(
  'Open the workbook in a private window, or in a browser profile where only one account is signed in.',
  'Abra el libro en una ventana privada o en un perfil del navegador con una sola cuenta iniciada.',
  'Ouvrez le classeur dans une fenêtre privée, ou dans un profil de navigateur où un seul compte est connecté.',
);
export const loading = text('Loading …', 'Cargando …', 'Chargement …');
export const working = text('Working …', 'Trabajando …', 'En cours …');
export const retry = text('Try again', 'Intentar de nuevo', 'Réessayer');
export const noConnection = text(
  'The workbook could not be reached. Nothing was saved. Check the connection and try again.',
  'No se pudo llegar al libro. No se guardó nada. Revise la conexión e intente de nuevo.',
  'Le classeur n’a pas pu être joint. Rien n’a été enregistré. Vérifiez la connexion et réessayez.',
);
export const lostAnswer = text(
  'The answer did not arrive, so it is not certain that this was saved. Look at the sheet before you try again. ({reason})',
  'La respuesta no llegó; no es seguro que se haya guardado. Mire la hoja antes de intentar de nuevo. ({reason})',
  'La réponse n’est pas arrivée ; il n’est pas certain que ce soit enregistré. Regardez l’onglet avant de réessayer. ({reason})',
);
export const notLoaded = text(
  'This could not be loaded. ({reason})',
  'No se pudo cargar. ({reason})',
  'Le chargement a échoué. ({reason})',
);
export const notPermitted = text(
  'Google did not let the panel run. Usually several accounts are signed in. Open the workbook in a private window with one account, and open the panel again.',
  'Google no dejó trabajar al panel. Suele pasar con varias cuentas iniciadas. Abra el libro en una ventana privada con una sola cuenta y vuelva a abrir el panel.',
  'Google n’a pas laissé le panneau s’exécuter. Le plus souvent, plusieurs comptes sont connectés. Ouvrez le classeur dans une fenêtre privée avec un seul compte, puis rouvrez le panneau.',
);
export const required = text('required', 'obligatorio', 'obligatoire');
export const fillIn = text('Please fill this in.', 'Complete este campo.', 'Veuillez remplir ce champ.');
export const checkFields = text(
  '{count} {count:field needs|fields need} another look.',
  '{count} {count:campo necesita|campos necesitan} revisión.',
  '{count} {count:champ est|champs sont} à revoir.',
);
export const words = text(
  '{count} {count:word|words}',
  '{count} {count:palabra|palabras}',
  '{count} {count:mot|mots}',
);
export const wordsOf = text(
  '{count} of {limit} words',
  '{count} de {limit} palabras',
  '{count} mots sur {limit}',
);
export const wordsOver = text(
  '{count} of {limit} words: {over} too many',
  '{count} de {limit} palabras: sobran {over}',
  '{count} mots sur {limit} : {over} de trop',
);
export const choose = text('Choose …', 'Elija …', 'Choisir …');
export const search = text('Search', 'Buscar', 'Rechercher');
export const nothingFound = text('Nothing found', 'No se encontró nada', 'Rien trouvé');
export const moreFound = text(
  '{count} more: type to narrow them down',
  '{count} más: escriba para acotar',
  '{count} de plus : tapez pour affiner',
);
export const emptyList = text('Nothing here yet.', 'Todavía no hay nada.', 'Rien pour l’instant.');
export const back = text('Back', 'Volver', 'Retour');
export const done = text('Done', 'Listo', 'Terminé');
export const toLookAt = text('To look at', 'Para revisar', 'À regarder');
export const where = text('{sheet}, row {row}', '{sheet}, fila {row}', '{sheet}, ligne {row}');
export const undo = text('Undo', 'Deshacer', 'Annuler');
export const labelled = text('{label}:', '{label}:', '{label} :');
export const error = text('Problem', 'Problema', 'Problème');
