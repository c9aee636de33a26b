/** Year and holder of a copyright notice. `Copyright (c) 2020. RFE/RL, Inc. Reprinted ...` -> 2020, `RFE/RL, Inc.` */
export function readCopyright(line: string): { year: number | null; holder: string | null } {
  const year = /\b(?:19|20)\d{2}\b/.exec(line)?.[0]
  const rest = line
    .replace(/&copy;/gi, '\u00a9')
    .replace(/^.{0,60}?(?:copyright\b|\(c\)|\u00a9)/i, '')
    .replace(/^[\s.,:]*(?:(?:copyright\b|\(c\)|\u00a9)[\s.,:]*)*/i, '')
    .replace(/^(?:(?:19|20)\d{2}(?: ?[-\u2013,] ?(?:(?:19|20)?\d{2}))?[\s.,:]*)?/, '')
    .replace(/^by\s+/i, '')
  const stop =
    /(?:\.\s+|[,;]?\s+|^)(?:all rights|alle rechte|tous droits|reprinted|this material|this article|used with|republished|may not|no part|distributed|permission|contact)\b/i.exec(
      rest,
    )
  const sentence = /(?<!\b(?:Inc|Ltd|Co|Corp|St|U\.S|\p{Lu}))\.\s+\p{Lu}/u.exec(rest)
  const ends = [stop?.index, sentence?.index].filter((at) => at !== undefined)
  let holder = rest.slice(0, ends.length === 0 ? rest.length : Math.min(...ends)).trim()
  holder = holder.replace(/[\s,;:]*(?:(?:19|20)\d{2}(?: ?[-\u2013] ?(?:19|20)\d{2})?)?[\s,;:]*$/, '')
  holder = holder.replace(/[\s,]*[-\u2013\u2014|]$/, '').replace(/[\s,|]+(?:https?:\/\/)?www\.\S+$/, '')
  if (stop !== null && stop.index === ends.sort((a, b) => a - b)[0] && /\b(?:Inc|Ltd|Co|Corp)$/.test(holder))
    holder += '.'
  if (!/\b(?:Inc|Ltd|Co|Corp|[A-Z]\.[A-Z])\.$/.test(holder)) holder = holder.replace(/\.$/, '')
  return {
    year: year === undefined ? null : Number(year),
    holder: holder.length > 1 && holder.length < 100 && /\p{L}/u.test(holder) ? holder : null,
  }
}
