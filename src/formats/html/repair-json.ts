/**
 * Parses JSON as pages print it: in a comment or CDATA section, with raw newlines in strings, commas before a closing
 * bracket, escapes that JSON has not, or its end missing. Null where it is still none.
 */
export function repairJson(script: string): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)\s*$/g, '')
  return parse(bare) ?? parse(mend(bare))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A string, which may lack its end; a comma before what closes; any other character. */
const TOKEN = /(?<string>"(?:[^"\\]|\\[\s\S])*(?:"|$))|(?<needless>,(?=\s*(?:[}\]]|$)))|[\s\S]/g

function mend(text: string): string {
  const open: string[] = []
  let mended = ''
  for (const { 0: token, groups } of text.matchAll(TOKEN)) {
    if (groups!.needless !== undefined) continue
    mended += groups!.string === undefined ? token : mendString(token)
    if (token === '{') open.push('}')
    else if (token === '[') open.push(']')
    else if (token === '}' || token === ']') open.pop()
  }
  return mended + open.reverse().join('')
}

function mendString(token: string): string {
  const closed = token.length > 1 && token.endsWith('"')
  const inner = token
    .slice(1, closed ? -1 : undefined)
    .replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, '')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? '\\n' : mark === '\t' ? '\\t' : ' '))
  return `"${inner}"`
}
