// What is said about asks and the recommendations that match them.
import { joinTexts, message, text, type Message, type Text } from '../messages/text';
import type { Reason, ReasonKind } from './types';

export const uptakeText = {
  names: text('Both name: {what}.', 'Ambas nombran: {what}.', 'Les deux nomment : {what}.'),
  subjects: text('Both are about: {what}.', 'Ambas tratan de: {what}.', 'Les deux traitent de : {what}.'),
  actions: text('Both want to: {what}.', 'Ambas quieren: {what}.', 'Les deux veulent : {what}.'),
  words: text('Words of both: {what}.', 'Palabras de ambas: {what}.', 'Mots des deux : {what}.'),
  alike: text(
    'Words that mean or look much the same: {what}.',
    'Palabras de sentido o forma parecidos: {what}.',
    'Mots de sens ou de forme proches : {what}.',
  ),
  issues: text('Issues of both: {what}.', 'Temas de ambas: {what}.', 'Thèmes des deux : {what}.'),
  countries: text(
    'Asked of, and made by: {what}.',
    'Se pidió a, y la hizo: {what}.',
    'Demandé à, et faite par : {what}.',
  ),
};

const REASONS: Readonly<Record<ReasonKind, Text>> = uptakeText;

/** A reason as a sentence. */
export const reasonMessage = ({ kind, what }: Reason): Message =>
  message(REASONS[kind], { what: joinTexts(what) });
