import type { Labels } from '../parts/labels.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of news pages. */
export const frenchLabels: Labels = {
  questions: wordSet('q question'),
  answers: wordSet('r réponse'),
  notices:
    wordSet(`note notes mise actualisation rédaction lire lisez voir plus photo photos image vidéo vidéos source sources
    aussi correction rectificatif précision avertissement alerte exclusif exclusivité analyse entretien interview portrait
    nécrologie critique chronologie direct courrier lettre lettres opinion tribune éditorial sondage rapport reportage
    enquête infographie ici le la les un une ce cette qui que quoi comment pourquoi quand où dans en sur à et mais
    contact sujets sujet thème thèmes lieu date heure de du des par objet http https via étiquettes crédit crédits
    légende abonnés`),
  small: wordSet('de du des la le les et van von d l au aux à pour'),
  recording: null,
  recordingEnd: '',
}
