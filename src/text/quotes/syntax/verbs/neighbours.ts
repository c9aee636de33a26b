import { WordClass } from '../../../../languages/word-class.ts'

export const auxiliary = WordClass.BE | WordClass.HAVE | WordClass.DO | WordClass.MODAL
export const nominal = WordClass.DETERMINER | WordClass.POSSESSIVE | WordClass.ADJECTIVE | WordClass.NUMBER
