/** The end of an answer's head. */
const HEAD_END = Buffer.from('\r\n\r\n')

/** The beginning of a body without errors. */
const DATA = '{"data":{'

/** Reads the answers of one connection chunk by chunk; says of each chunk whether an answer ends with it. */
export function answerReader(status: number, fail: (beginning: string) => void): (chunk: Buffer) => boolean {
  let parts: Buffer[] = []
  let missing = 0
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
    if (!isRight || (length > 0 && !hasData)) fail(whole.toString('latin1', 0, 600))
    missing = length - (whole.length - bodyStart)
    return missing <= 0
  }
  return (chunk) => {
    if (missing <= 0) return readHead(chunk)
    missing -= chunk.length
    return missing <= 0
  }
}
