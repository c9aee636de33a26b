/** A web address as a page meant it. */
export interface RepairedUrl {
  /** Null where it cannot be mended. */
  readonly value: string | null
  readonly repairs: readonly string[]
}

/**
 * Mends an address that copying has damaged, and names what was mended:
 * `https://example.org/a -b/1.htmlhtml` -> `https://example.org/a-b/1.html`, spaces-removed, ending-doubled.
 */
export function repairUrl(raw: string): RepairedUrl {
  const repairs: string[] = []
  let url = raw.trim()
  const step = (name: string, pattern: RegExp, by: string) => {
    const next = url.replace(pattern, by)
    if (next !== url) repairs.push(name)
    url = next
  }
  step('brackets-removed', /^[<([]+|[>)\]]+[.,;]{0,2}$/g, '')
  step('spaces-removed', /[\s\u00ad\u200b-\u200d\ufeff]+/g, '')
  step('entities-decoded', /&amp;/g, '&')
  step('scheme-mended', /^(?:hxxp|htp|htttp|ttp)(s?):/i, 'http$1:')
  step('scheme-mended', /^(https?):\/{0,1}(?=[^/])/i, '$1://')
  step('scheme-doubled', /^https?:\/\/(?=https?:)/i, '')
  step('scheme-added', /^(?=www\.)/i, 'https://')
  step('punctuation-removed', /[.,;:]+$/, '')
  step('ending-doubled', /\.(html?|php|aspx?|shtml)(?:\.?\1|html?)$/i, '.$1')
  if (/^https?:\/\/[^/?#\s]{1,250}\.[^/?#\s]{2,}/i.test(url) && URL.canParse(url) && url.length <= 2000)
    return { value: url, repairs }
  return { value: null, repairs }
}
