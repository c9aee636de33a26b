import type { Labels } from '../parts/labels.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of news pages. */
export const germanLabels: Labels = {
  questions: wordSet('f frage'),
  answers: wordSet('a antwort'),
  notices:
    wordSet(`hinweis hinweise anmerkung update aktualisierung redaktion lesen mehr foto fotos bild video quelle quellen
    auch korrektur warnung exklusiv analyse interview porträt nachruf rezension chronik live brief briefe leserbrief
    meinung kommentar umfrage bericht hier der die das dieser diese was wie warum wann wo wer in an auf bei aber und so
    kontakt themen thema ort datum zeit uhrzeit von zu betreff http https via stand`),
  small: wordSet('von vom van der de zu zur für und'),
  recording: null,
  recordingEnd: '',
}
