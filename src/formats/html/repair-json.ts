/**
 * Parses JSON as pages print it: in a comment or CDATA section, with raw newlines in strings, commas before a closing
 * bracket, escapes and numbers that JSON has not, or, unless `isWhole`, its end missing. Null where it is still none.
 */
export function repairJson(script: string, isWhole = false): unknown {
  const bare = script.replace(/^\s*(?:<!--|\/\/<!\[CDATA\[|<!\[CDATA\[)|(?:-->|\/\/\]\]>|\]\]>|;)\s*$/g, '')
  return parse(bare) ?? parse(mend(bare, isWhole))
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A string, which may lack its end; a comma before what closes; a number that JSON has not; any other character. */
const TOKEN =
  /(?<string>"(?:[^"\\]|\\[\s\S])*(?:"|$))|(?<needless>,(?=\s*(?:[}\]]|$)))|(?<none>-?\b(?:NaN|Infinity|undefined)\b)|[\s\S]/g

function mend(text: string, isWhole: boolean): string {
  const open: string[] = []
  let mended = ''
  for (const { 0: token, groups } of text.matchAll(TOKEN)) {
    if (groups!.needless !== undefined) continue
    if (groups!.none !== undefined) mended += 'null'
    else mended += groups!.string === undefined ? token : mendString(token)
    if (token === '{') open.push('}')
    else if (token === '[') open.push(']')
    else if (token === '}' || token === ']') open.pop()
  }
  return isWhole ? mended : mended + open.reverse().join('')
}

function mendString(token: string): string {
  const closed = token.length > 1 && token.endsWith('"')
  const inner = token
    .slice(1, closed ? -1 : undefined)
    .replace(/\\(?!["\\/bfnrt]|u[0-9a-fA-F]{4})/g, '')
    .replace(/\p{Cc}/gu, (mark) => (mark === '\n' ? '\\n' : mark === '\t' ? '\\t' : ' '))
  return `"${inner}"`
}
