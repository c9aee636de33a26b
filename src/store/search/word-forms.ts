/** English endings of a word that is searched for, so that the index can keep words as they are, names above all. */

/** Words shorter than this have no forms but their own, and none is cut shorter. */
const LEAST = 3

const VOWEL = /[aeiou]/

/** `ministers` -> ministers, minister, ministered, ministering …; `Inés` -> only what is not `in`. Forms need not exist. */
export function wordForms(word: string): string[] {
  if (word.length <= LEAST || !/^[a-z]+$/i.test(word)) return [word]
  const own = word.toLowerCase()
  const bases = new Set([own])
  const cut = (ending: string, instead = '') => {
    if (own.endsWith(ending) && own.length - ending.length + instead.length >= LEAST)
      bases.add(own.slice(0, own.length - ending.length) + instead)
  }
  if (own.endsWith('ies')) cut('ies', 'y')
  else if (/(?:s|x|z|ch|sh)es$/.test(own)) cut('es')
  else if (/[^su]s$/.test(own)) cut('s')
  if (own.endsWith('ied')) cut('ied', 'y')
  else for (const ending of ['ed', 'ing']) cutVerb(own, ending, bases)
  return [...new Set([own, ...[...bases].flatMap(inflected)])]
}

/** `planned` -> plan; `voted` -> vote, vot: which of them it is, the index knows. */
function cutVerb(own: string, ending: string, bases: Set<string>): void {
  const stem = own.slice(0, -ending.length)
  if (!own.endsWith(ending) || stem.length < LEAST || !VOWEL.test(stem)) return
  bases.add(stem).add(`${stem}e`)
  if (stem.at(-1) === stem.at(-2) && !/[aeioulsz]$/.test(stem)) bases.add(stem.slice(0, -1))
}

function inflected(base: string): string[] {
  if (/[^aeiou]y$/.test(base)) return [base, `${base.slice(0, -1)}ies`, `${base.slice(0, -1)}ied`, `${base}ing`]
  if (base.endsWith('e')) return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (/(?:s|x|z|ch|sh)$/.test(base)) return [base, `${base}es`, `${base}ed`, `${base}ing`]
  const doubled = /[^aeiou][aeiou][bdgmnprt]$/.test(base) ? base + base.at(-1) : base
  return [...new Set([base, `${base}s`, `${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`])]
}
