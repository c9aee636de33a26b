/**
 * Form that names of agencies are compared in: without article, accents and final marks, straight marks, one case. Short
 * acronyms keep their case: `who`, `time` and `ap` are words; `WHO`, `TIME` and `AP` are names.
 */
export function nameKey(name: string): string {
  const bare = name
    .normalize('NFC')
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^the /i, '')
    .replace(/[.,;:]+$/, '')
  if (bare.length <= 5) return bare
  return bare.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss').normalize('NFC')
}

/** The name, and the name without umlauts as it is typed where there are none: `Tannbrücker` -> `Tannbruecker`. */
export function spellingsOf(name: string): readonly string[] {
  const typed = name.replace(/[äöüÄÖÜ]/g, (letter) => TYPED[letter]!)
  return typed === name ? [name] : [name, typed]
}

const TYPED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' }
