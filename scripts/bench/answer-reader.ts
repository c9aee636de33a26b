/** The end of an answer's head. */
const HEAD_END = Buffer.from('\r\n\r\n')

/** The beginning of a body without errors. */
const DATA = '{"data":{'

type Read = 'ANSWER' | 'SHED' | null

/** Reads the answers of one connection chunk by chunk; says of each chunk what ends with it. `shed` is the status of refusals. */
export function answerReader(
  status: number,
  fail: (beginning: string) => void,
  shed?: number,
): (chunk: Buffer) => Read {
  let parts: Buffer[] = []
  let missing = 0
  let kind: 'ANSWER' | 'SHED' = 'ANSWER'
  const readHead = (chunk: Buffer): boolean => {
    const whole = parts.length ? Buffer.concat([...parts, chunk]) : chunk
    const headEnd = whole.indexOf(HEAD_END)
    if (headEnd < 0) {
      parts.push(chunk)
      return false
    }
    parts = []
    const bodyStart = headEnd + HEAD_END.length
    const head = whole.toString('latin1', 0, headEnd)
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? 0)
    const isRight = head.startsWith(`HTTP/1.1 ${status}`)
    const hasData = whole.toString('latin1', bodyStart, bodyStart + DATA.length) === DATA
    kind = shed !== undefined && head.startsWith(`HTTP/1.1 ${shed}`) ? 'SHED' : 'ANSWER'
    const isRefused = kind === 'SHED' && /\r\nretry-after: *\d/i.test(head)
    if (!isRefused && (!isRight || (length > 0 && !hasData))) fail(whole.toString('latin1', 0, 600))
    missing = length - (whole.length - bodyStart)
    return missing <= 0
  }
  return (chunk) => {
    if (missing > 0) missing -= chunk.length
    else if (!readHead(chunk)) return null
    return missing <= 0 ? kind : null
  }
}
