/** A name as the archive finds it: small letters, accents and signs apart. `Samir al-Dahrouni` -> `samir al dahrouni` */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
