/** The two-letter codes of ISO 639-1, and `sh`, which was one. */
const TWO_LETTERS = new Set(
  (
    'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en ' +
    'eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ' +
    'ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt ' +
    'my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm ' +
    'sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu'
  ).split(' '),
)

/** ISO 639-2: undetermined, several languages, no linguistic content, a language without a code. */
const NO_LANGUAGE = new Set(['und', 'mul', 'zxx', 'mis'])

/**
 * The canonical BCP 47 tag of a language: `EN` -> `en`, `en_us.UTF-8` -> `en-US`, ISO 639-2 and 639-3 `ger`, `deu` ->
 * `de`, `iw` -> `he`; of a list, `de-DE, en`, the first one. Null where the words name no language: `und`, `gb`, `German`, ``.
 */
export function resolveLanguage(tag: string): string | null {
  const written = tag
    .trim()
    .replace(/[.@,;\s].*$/s, '')
    .replaceAll('_', '-')
  const primary = /^[a-z]{2,3}(?=-|$)/i.exec(written)?.[0].toLowerCase()
  if (primary === undefined || NO_LANGUAGE.has(primary)) return null
  if (primary.length === 2 && !TWO_LETTERS.has(primary)) return null
  return canonical(written) ?? canonical(primary)
}

/** The language of a tag without script, region and variants: `de-AT` -> `de`. Null as for `resolveLanguage`. */
export function primaryLanguage(tag: string): string | null {
  return resolveLanguage(tag)?.replace(/-.*/, '') ?? null
}

/** Null where the tag is not well-formed. */
function canonical(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0]!
  } catch {
    return null
  }
}
