/**
 * DATA. Zones that news pages print: minutes east of UTC, or the IANA zone whose rules tell by the day. What several
 * parts of the world call the same (CST, IST, AST) is left out.
 */
export const ZONES: ReadonlyMap<string, number | string> = new Map<string, number | string>([
  ...Object.entries({ gmt: 0, utc: 0, ut: 0, z: 0, wet: 0, west: 60, bst: 60, cet: 60, cest: 120, mez: 60, mesz: 120 }),
  ...Object.entries({ eet: 120, eest: 180, msk: 180, мск: 180, trt: 180, cat: 120, sast: 120, eat: 180, wat: 60 }),
  ...Object.entries({ pkt: 300, wib: 420, ict: 420, sgt: 480, hkt: 480, pht: 480, awst: 480, kst: 540, jst: 540 }),
  ...Object.entries({ acst: 570, acdt: 630, aest: 600, aedt: 660, nzst: 720, nzdt: 780, npt: 345 }),
  ...Object.entries({ est: -300, edt: -240, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 }),
  ...Object.entries({ akst: -540, akdt: -480, hst: -600, nst: -210, ndt: -150, brt: -180, art: -180 }),
  ...Object.entries({ et: 'America/New_York', ct: 'America/Chicago', mt: 'America/Denver', pt: 'America/Los_Angeles' }),
  ...Object.entries({
    'eastern standard time': -300,
    'eastern daylight time': -240,
    'eastern time': 'America/New_York',
    eastern: 'America/New_York',
    'central standard time': -360,
    'central daylight time': -300,
    'central time': 'America/Chicago',
    'mountain standard time': -420,
    'mountain daylight time': -360,
    'mountain time': 'America/Denver',
    'pacific standard time': -480,
    'pacific daylight time': -420,
    'pacific time': 'America/Los_Angeles',
    pacific: 'America/Los_Angeles',
    'greenwich mean time': 0,
    'british summer time': 60,
    'london time': 'Europe/London',
    'central european time': 60,
    'central european summer time': 120,
    'moscow time': 'Europe/Moscow',
    'beijing time': 'Asia/Shanghai',
    'tokyo time': 'Asia/Tokyo',
  }),
])

/** The same where the clock has twelve hours, as in North America. */
export const TWELVE_HOUR_ZONES: ReadonlyMap<string, number> = new Map([['cst', -360]])
