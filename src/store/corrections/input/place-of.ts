/** Names an article by what finds it again: its key, and its slug where the key is a hash of words that may change. */
export function placeOf({ key, slug }: { readonly key: string; readonly slug: string }): {
  article: string
  slug?: string
} {
  return { article: key, ...(key.startsWith('body:') && { slug }) }
}
