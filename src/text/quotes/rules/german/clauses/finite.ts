import { WordClass } from '../../../../../languages/word-class.ts'

export const finite = WordClass.BE | WordClass.HAVE | WordClass.MODAL
