const ORDINAL = '(?:st|nd|rd|th|er|\\.?º|\\.|°)?'
/** A month's name: one word; two in the Arabic of the Levant; with points in short Thai. */
const MONTH =
  '(?:(?:كانون|تشرين) \\p{L}{4,6}|[\\p{Script=Thai}]{1,3}\\.[\\p{Script=Thai}]{1,2}\\.?|[\\p{L}\\p{M}]{2,14})'

/** A day with its year. Groups: `y…` year, `m…` month in digits, `w…` in words, `d…` day; `a` and `b` are either. */
export const DATE = new RegExp(
  [
    // 2020-08-15, 2020/8/15, 2020.08.15, 2020. 8. 15.
    '(?<y1>\\d{4})(?:[-/.]|\\. )(?<m1>\\d{1,2})(?:[-/.]|\\. )(?<d1>\\d{1,2})(?!\\d)',
    // 2020年8月15日, 2020년 8월 15일
    '(?<y2>\\d{4})[年년] ?(?<m2>\\d{1,2})[月월] ?(?<d2>\\d{1,2})[日일]',
    // 令和2年8月15日
    '(?<era>令和|平成|昭和|大正|明治)(?<y8>\\d{1,2}|元)年 ?(?<m8>\\d{1,2})月 ?(?<d8>\\d{1,2})日',
    // 10/5/2004, 22.10.2013, 22. 10. 2013
    '(?<a>\\d{1,2})(?<sep>[-/.]|\\. )(?<b>\\d{1,2})\\k<sep>(?<y3>\\d{4})(?!\\d)',
    // 19.10.19
    '(?<d11>\\d{1,2})\\.(?<m11>\\d{1,2})\\.(?<y11>\\d{2})(?![\\d.])',
    // 15 tháng 8 năm 2020
    '(?<d9>\\d{1,2}) tháng (?<m9>\\d{1,2})(?:,| năm)? (?<y9>\\d{4})(?!\\d)',
    // 15 August 2020, 15. August 2020, 15th of August, 2020, 15-Aug-2020, 15 de agosto de 2020, 15 สิงหาคม พ.ศ. 2563
    `(?<d4>\\d{1,2})${ORDINAL}[ -](?:de |of |d'|ב)?(?<w4>${MONTH})\\.?[,،]?[ -](?:de |del |of |พ\\.ศ\\. ?)?(?<y4>\\d{4})(?!\\d)`,
    // August 15, 2020, Aug. 15 2020, August 15th, 2020
    `(?<w5>${MONTH})\\.? (?<d5>\\d{1,2})${ORDINAL}(?: ?[,،] ?| )(?<y5>\\d{4})(?!\\d)`,
    // 2020. augusztus 15.
    `(?<y10>\\d{4})\\.? (?<w10>${MONTH}) (?<d10>\\d{1,2})(?![\\d:])`,
    // Mar  1 23:30:00 EST 2021
    `(?<w6>\\p{L}{3,4}) {1,2}(?<d6>\\d{1,2}) (?<t6>\\d{2}:\\d{2}:\\d{2} (?:[A-Z]{1,5}|[+-]\\d{4}) )(?<y6>\\d{4})(?!\\d)`,
    // 1 Mar 21 23:30, in mail of old
    '(?<d7>\\d{1,2}) (?<w7>\\p{L}{3}) (?<y7>\\d{2})(?= \\d{2}:\\d{2})',
  ].join('|'),
  'gu',
)

/** A day without its year. */
export const YEARLESS = new RegExp(
  `(?<d8>\\d{1,2})${ORDINAL} (?:de |of )?(?<w8>${MONTH})\\.?(?! ?,? ?\\d{4})|(?<w9>${MONTH})\\.? (?<d9>\\d{1,2})(?:st|nd|rd|th)?(?![\\d:.])`,
  'gu',
)
