/** Letters to put in, leave out or change to get from one word to the other, or `limit + 1` when more than `limit`. */
export function measureDistance(one: string, other: string, limit: number, from = 0, offset = 0): number {
  let [i, j] = [from, from + offset]
  for (; i < one.length && one[i] === other[j]; i++) j++
  const [left, right] = [one.length - i, other.length - j]
  if (left === 0 || right === 0 || Math.abs(left - right) > limit || limit === 0)
    return Math.min(Math.max(left, right), limit + 1)
  const change = measureDistance(one, other, limit - 1, i + 1, j - i)
  if (change === 0) return 1
  const leaveOut = measureDistance(one, other, limit - 1, i + 1, j - i - 1)
  const putIn = measureDistance(one, other, limit - 1, i, j + 1 - i)
  return 1 + Math.min(change, leaveOut, putIn)
}
