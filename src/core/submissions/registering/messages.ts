// What is said when submissions are registered and changed.
import * as titles from '../../workbook/menu/titles';
import { text } from '../../base/messages/text';

export const submissionsText = {
  registerTitle: titles.submission,
  formTitle: text('Form for a submission', 'Formulario de un informe', 'Formulaire d’une contribution'),

  registered: text('“{title}” is registered.', '«{title}» queda registrado.', '« {title} » est enregistrée.'),
  changed: text('“{title}” is up to date.', '«{title}» está al día.', '« {title} » est à jour.'),
  withinLimit: text(
    'It may have {limit} words.',
    'Puede tener {limit} palabras.',
    'Elle peut compter {limit} mots.',
  ),
  newOrganizations: text(
    'New on the list of organizations: {names}.',
    'Nuevas en la lista de organizaciones: {names}.',
    'Nouvelles dans la liste des organisations : {names}.',
  ),
  asksAdded: text(
    '{count} {count:ask was|asks were} added.',
    'Se {count:añadió|añadieron} {count} {count:petición|peticiones}.',
    '{count} {count:demande a été ajoutée|demandes ont été ajoutées}.',
  ),
  asksRemoved: text(
    '{count} {count:ask was|asks were} removed.',
    'Se {count:quitó|quitaron} {count} {count:petición|peticiones}.',
    '{count} {count:demande a été retirée|demandes ont été retirées}.',
  ),
  asksKept: text(
    '{count} {count:ask stays|asks stay} because people added notes or details to {count:it|them}.',
    '{count} {count:petición se conserva|peticiones se conservan} porque alguien añadió notas o detalles.',
    '{count} {count:demande est gardée|demandes sont gardées} : quelqu’un y a ajouté des remarques ou des détails.',
  ),
  sameGround: text(
    'On the same ground: {titles}.',
    'Sobre lo mismo trabajan: {titles}.',
    'Sur le même sujet : {titles}.',
  ),
  oneOfThem: text('“{title}” ({workgroup})', '«{title}» ({workgroup})', '« {title} » ({workgroup})'),

  alreadyThere: text(
    '“{title}” is already registered in {workgroup} ({id}). Change that one, or choose another title.',
    '«{title}» ya está registrado en {workgroup} ({id}). Cambie ese informe o elija otro título.',
    '« {title} » est déjà enregistrée dans {workgroup} ({id}). Modifiez-la ou choisissez un autre titre.',
  ),
  unknownSubmission: text(
    'There is no submission “{id}”.',
    'No existe el informe «{id}».',
    'Il n’y a pas de contribution « {id} ».',
  ),
  notYours: text(
    'Only its authors, co-chairs of {workgroup} or a coordinator can change “{title}”.',
    'Solo sus autoras o autores, la copresidencia de {workgroup} o la coordinación pueden cambiar «{title}».',
    'Seules les personnes qui l’écrivent, la coprésidence de {workgroup} ou la coordination peuvent modifier « {title} ».',
  ),
  notForOthers: text(
    'Only co-chairs of {workgroup} or a coordinator can register for somebody else.',
    'Solo la copresidencia de {workgroup} o la coordinación pueden registrar en nombre de otra persona.',
    'Seules la coprésidence de {workgroup} ou la coordination peuvent enregistrer au nom de quelqu’un d’autre.',
  ),
  unknownName: text(
    '“{name}” is not on the list. Check the spelling or choose from the list.',
    '«{name}» no está en la lista. Revise cómo se escribe o elija de la lista.',
    '« {name} » n’est pas dans la liste. Vérifiez l’orthographe ou choisissez dans la liste.',
  ),
  severalNames: text(
    '“{name}” can mean several rows. Choose one from the list.',
    '«{name}» puede ser más de una fila. Elija una de la lista.',
    '« {name} » peut désigner plusieurs lignes. Choisissez-en une dans la liste.',
  ),
};
