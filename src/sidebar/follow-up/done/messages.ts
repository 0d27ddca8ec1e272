// The words of the panel What was done.
import { text } from '../../../core/base/messages/text';
import { noRecommendationsYet } from '../../../core/un-documents/reports/none-yet';
import * as titles from '../../../core/workbook/menu/titles';

export const doneText = {
  title: titles.done,
  all: text('All {count}', 'Todas: {count}', 'Toutes : {count}'),
  mine: text('Ours {count}', 'Nuestras: {count}', 'Les nôtres : {count}'),
  rated: text('Rated {count}', 'Valoradas: {count}', 'Évaluées : {count}'),
  unrated: text('Not rated {count}', 'Sin valorar: {count}', 'Non évaluées : {count}'),
  differ: text('Ratings differ {count}', 'Difieren: {count}', 'Divergentes : {count}'),
  stale: text('Old {count}', 'Antiguas: {count}', 'Anciennes : {count}'),
  due: text('Due next {count}', 'Próximos pasos: {count}', 'Prochaines étapes : {count}'),
  list: text('Recommendations', 'Recomendaciones', 'Recommandations'),
  review: text('Review', 'Examen', 'Examen'),
  ofCycle: text('Cycle {cycle}', 'Ciclo {cycle}', 'Cycle {cycle}'),
  nothingYet: noRecommendationsYet,
  empty: text(
    'No recommendation fits. Choose another group above.',
    'Ninguna recomendación encaja. Elija otro grupo arriba.',
    'Aucune recommandation ne correspond. Choisissez un autre groupe ci-dessus.',
  ),
  notRated: text('not rated', 'sin valorar', 'non évaluée'),
  ratingLine: text('{voice}, {level}: {rating}', '{voice}, {level}: {rating}', '{voice}, {level} : {rating}'),
  differs: text('ratings differ', 'valoraciones distintas', 'évaluations divergentes'),
  old: text('old', 'antigua', 'ancienne'),
  late: text('late: {day}', 'atrasado: {day}', 'en retard : {day}'),
  soon: text('by {day}', 'hasta el {day}', 'avant le {day}'),

  position: text(
    '{answer} · made by {countries}',
    '{answer} · de {countries}',
    '{answer} · pays : {countries}',
  ),
  followedBy: text('Followed by {workgroup}', 'Le da seguimiento {workgroup}', 'Suivie par {workgroup}'),
  ratings: text('What is said of it', 'Qué se dice de ella', 'Ce qu’on en dit'),
  noRatings: text(
    'Nobody has rated it yet.',
    'Nadie la ha valorado todavía.',
    'Personne ne l’a encore évaluée.',
  ),
  asOf: text('As of {day}', 'A fecha de {day}', 'À la date du {day}'),
  oldSince: text(
    'Older than {count} months: look again.',
    'Más de {count} meses: conviene revisarla.',
    'Plus de {count} mois : à revoir.',
  ),
  isInternal: text('Internal', 'Interna', 'Interne'),
  by: text('Recorded by {name}', 'Registrado por {name}', 'Enregistré par {name}'),
  source: text('Source: {source}', 'Fuente: {source}', 'Source : {source}'),
  before: text('Before: {count}', 'Antes: {count}', 'Auparavant : {count}'),
  record: text('Record progress', 'Registrar avances', 'Enregistrer les progrès'),
  toList: text('Back to the list', 'Volver a la lista', 'Retour à la liste'),

  next: text('What comes next', 'Qué sigue', 'La suite'),
  noNext: text('Nothing is planned yet.', 'Todavía no hay nada previsto.', 'Rien n’est encore prévu.'),
  agency: text('Agency in charge', 'Organismo responsable', 'Organisme responsable'),
  nextStep: text('Next step', 'Próximo paso', 'Prochaine étape'),
  dueOn: text('Due', 'Plazo', 'Échéance'),
  plan: text('Set the next step', 'Fijar el próximo paso', 'Fixer la prochaine étape'),
  save: text('Save', 'Guardar', 'Enregistrer'),
} as const;
