/** SURELY: what is there proves it. PERHAPS: only an end is missing that may be left out. */
export type BreaksOff = 'SURELY' | 'PERHAPS' | null
