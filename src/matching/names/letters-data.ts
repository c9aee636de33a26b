/**
 * Letters that are no Latin letter with a mark, in one plain romanisation (close to BGN/PCGN for Cyrillic and to
 * ISO 843 transcription for Greek). What else is usual is for the folding rules. General knowledge of the scripts.
 */
const CYRILLIC =
  'а a б b в v г g ґ g д d ѓ gj ђ dj е e ё yo є ye ж zh з z ѕ dz и i і i ї yi й y ј j к k ќ kj л l љ lj м m н n њ nj ' +
  'о o п p р r с s т t ћ ch у u ў u ф f х kh ц ts ч ch џ dzh ш sh щ shch ъ - ы y ь - э e ю yu я ya'
const GREEK = 'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ ch ψ ps ω o'
/** Latin letters that do not come apart into a base letter and a mark; `č š ž` keep their sound, `ü` its letter. */
const LATIN = 'ł l đ dj ð d ø o æ ae œ oe ß ss þ th ı i ħ h č č š š ž ž ə a ŋ ng'

/** Letter -> romanised; `-` in the tables means that the letter has no sound of its own. */
export const LETTERS: ReadonlyMap<string, string> = new Map(
  [CYRILLIC, GREEK, LATIN].flatMap((table) => {
    const parts = table.split(' ')
    return parts.flatMap((part, i) => (i % 2 === 0 ? [[part, parts[i + 1]!.replace('-', '')] as const] : []))
  }),
)
