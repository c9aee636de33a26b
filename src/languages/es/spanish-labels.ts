import type { Labels } from '../parts/labels.ts'
import { wordSet } from '../parts/word-set.ts'

/** General knowledge of news pages. */
export const spanishLabels: Labels = {
  questions: wordSet('p pregunta'),
  answers: wordSet('r respuesta'),
  notices:
    wordSet(`nota notas actualización actualizado leer lea relacionado vea foto fotos imagen vídeo video fuente fuentes
    también más corrección transcripción aviso última exclusiva análisis entrevista perfil obituario reseña cronología
    directo carta cartas opinión encuesta informe aquí el la los las este esta qué cómo por cuándo dónde quién en pero y
    contacto etiquetas temas tema lugar fecha hora de a asunto http https vía`),
  small: wordSet('de del la las los el y e van von al'),
  recording: null,
  recordingEnd: '',
}
