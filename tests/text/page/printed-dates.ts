/**
 * Dates as news prints them, each with its right values. The day is the one printed, whatever the zone; the moment is UTC
 * and there only where a time and a certain zone are printed.
 */
export interface PrintedDate {
  readonly printed: string
  /** Null: seen, and not to be read for certain. */
  readonly day: string | null
  readonly moment: string | null
  readonly precision: 'DAY' | 'MINUTE' | 'SECOND'
  /** Where the file says its language, BCP 47. */
  readonly language?: string
  /** The story's own address. */
  readonly url?: string
  /** A value of a file's fields, which no page prints. */
  readonly isField?: true
}

type Rest = Pick<PrintedDate, 'language' | 'url' | 'isField'>

const day = (printed: string, day: string | null, rest: Rest = {}): PrintedDate => ({
  ...{ printed, day, moment: null, precision: 'DAY', ...rest },
})
const minute = (printed: string, day: string, moment: string, rest: Rest = {}): PrintedDate => ({
  ...{ printed, day, moment: `${moment}:00Z`, precision: 'MINUTE', ...rest },
})
const second = (printed: string, day: string, moment: string, rest: Rest = {}): PrintedDate => ({
  ...{ printed, day, moment: `${moment}Z`, precision: 'SECOND', ...rest },
})
const field = { isField: true } as const

export const PRINTED_DATES: readonly PrintedDate[] = [
  // ISO 8601, RFC 3339 and 9557, and what databases make of them
  day('2021-03-01', '2021-03-01'),
  day('2021/3/1', '2021-03-01'),
  second('2021-03-01T23:30:00-05:00', '2021-03-01', '2021-03-02T04:30:00'),
  second('2021-03-03T00:30:00+09:00', '2021-03-03', '2021-03-02T15:30:00'),
  second('2021-03-01T23:59:59Z', '2021-03-01', '2021-03-01T23:59:59'),
  minute('2021-03-01T23:30-05:00', '2021-03-01', '2021-03-02T04:30'),
  second('2021-03-01T23:30:00.123-0500', '2021-03-01', '2021-03-02T04:30:00'),
  second('2021-03-01 23:30:00 -0500', '2021-03-01', '2021-03-02T04:30:00'),
  second('2021-03-01 23:30:00+00', '2021-03-01', '2021-03-01T23:30:00'),
  second('2021-03-01T23:30:00+05:45', '2021-03-01', '2021-03-01T17:45:00'),
  second('2021-03-01T02:00:00-03:30', '2021-03-01', '2021-03-01T05:30:00'),
  second('2021-01-01T00:15:00+14:00', '2021-01-01', '2020-12-31T10:15:00'),
  second('2020-12-31T23:45:00-11:00', '2020-12-31', '2021-01-01T10:45:00'),
  second('2021-03-01T23:30:00\u221205:00', '2021-03-01', '2021-03-02T04:30:00'),
  second('2021-03-01T23:30:00-05:00[America/New_York]', '2021-03-01', '2021-03-02T04:30:00'),
  minute('2021-03-01 23:30 America/New_York', '2021-03-01', '2021-03-02T04:30'),
  minute('2021-07-01 00:30 Europe/Berlin', '2021-07-01', '2021-06-30T22:30'),
  day('2021-03-01T23:30:00', '2021-03-01'),
  day('20210301', '2021-03-01', field),
  second('20210301T233000-0500', '2021-03-01', '2021-03-02T04:30:00', field),
  second('20210301T235959Z', '2021-03-01', '2021-03-01T23:59:59', field),

  // Mail, feeds, logs
  second('Mon, 01 Mar 2021 23:30:00 -0500', '2021-03-01', '2021-03-02T04:30:00'),
  second('Mon, 01 Mar 2021 23:30:00 EST', '2021-03-01', '2021-03-02T04:30:00'),
  second('Mon, 01 Mar 2021 23:30:15 GMT', '2021-03-01', '2021-03-01T23:30:15'),
  second('Mon, 01 Mar 2021 23:30:00 UT', '2021-03-01', '2021-03-01T23:30:00'),
  second('Mon, 1 Mar 2021 23:30:00 +0000 (UTC)', '2021-03-01', '2021-03-01T23:30:00'),
  minute('Mon, 1 Mar 21 23:30 EST', '2021-03-01', '2021-03-02T04:30'),
  second('Mon Mar 01 23:30:00 -0500 2021', '2021-03-01', '2021-03-02T04:30:00'),
  second('Mon Mar  1 23:30:00 EST 2021', '2021-03-01', '2021-03-02T04:30:00'),
  second('Mon Mar 01 2021 23:30:00 GMT-0500 (Eastern Standard Time)', '2021-03-01', '2021-03-02T04:30:00'),

  // Seconds and milliseconds since 1970: no zone is printed, so the day is that of UTC
  second('1614659400', '2021-03-02', '2021-03-02T04:30:00', field),
  second('1614659400.25', '2021-03-02', '2021-03-02T04:30:00', field),
  second('1614659400000', '2021-03-02', '2021-03-02T04:30:00', field),
  second('1614643199999', '2021-03-01', '2021-03-01T23:59:59', field),

  // English: twelve hours, zones by name
  minute('March 1, 2021 11:30 p.m. EST', '2021-03-01', '2021-03-02T04:30'),
  minute('March 1, 2021 12:05 a.m. EST', '2021-03-01', '2021-03-01T05:05'),
  minute('March 1, 2021 12:05 p.m. EST', '2021-03-01', '2021-03-01T17:05'),
  minute('March 1, 2021 | 11:30 PM ET', '2021-03-01', '2021-03-02T04:30'),
  minute('July 1, 2021 at 11:30 p.m. ET', '2021-07-01', '2021-07-02T03:30'),
  minute('March 1, 2021 at 8 p.m. PT', '2021-03-01', '2021-03-02T04:00'),
  minute('Mar. 1, 2021, 11:30 p.m. (PST)', '2021-03-01', '2021-03-02T07:30'),
  minute('Mar 1, 2021 11:30pm Eastern Standard Time', '2021-03-01', '2021-03-02T04:30'),
  minute('Published: Mar. 1, 2021 at 11:30 PM CST', '2021-03-01', '2021-03-02T05:30'),
  minute('Published 11:30 PM EST, Mon March 1, 2021', '2021-03-01', '2021-03-02T04:30'),
  minute('March 1, 2021 11:30 p.m. EST (0430 GMT)', '2021-03-01', '2021-03-02T04:30'),
  minute('12:05 AM BST, 1 July 2021', '2021-07-01', '2021-06-30T23:05'),
  day('March 1, 2021 11:30 p.m.', '2021-03-01'),
  day('Monday, March 1st, 2021', '2021-03-01'),
  day('1st of March, 2021', '2021-03-01'),

  // English: 24 hours
  minute('Mon 1 Mar 2021 23.30 GMT', '2021-03-01', '2021-03-01T23:30'),
  minute('23:30 GMT, 1 March 2021', '2021-03-01', '2021-03-01T23:30'),
  minute('01-Mar-2021 23:30 UTC', '2021-03-01', '2021-03-01T23:30'),
  minute('1 March 2021, 2330 GMT', '2021-03-01', '2021-03-01T23:30'),
  minute('1 March 2021 at 23:30 UTC+3', '2021-03-01', '2021-03-01T20:30'),
  minute('1 March 2021 00:30 (GMT+9)', '2021-03-01', '2021-02-28T15:30'),
  minute('1 March 2021 23:30 Moscow time', '2021-03-01', '2021-03-01T20:30'),
  minute('1 March 2021 00:10 NZDT', '2021-03-01', '2021-02-28T11:10'),
  minute('1 March 2021 23:30 AEDT', '2021-03-01', '2021-03-01T12:30'),
  // of Chicago or of Shanghai, of Delhi or of Tel Aviv: the day is certain, the moment is not
  day('1 March 2021, 23:30 CST', '2021-03-01'),
  day('1 March 2021, 23:30 IST', '2021-03-01'),
  day('1 March 2021 23:30', '2021-03-01'),

  // Numbers: US and European order
  minute('3/1/2021 11:30 PM ET', '2021-03-01', '2021-03-02T04:30', { language: 'en-US' }),
  minute('1/3/2021 23:30 GMT', '2021-03-01', '2021-03-01T23:30', { language: 'en-GB' }),
  day('01/03/2021', '2021-03-01', { language: 'fr' }),
  day('01/03/2021', null, { language: 'en' }),
  day('01/03/2021', '2021-03-01', { language: 'en', url: 'https://ferry.example/2021/03/01/late' }),
  day('13/3/2021', '2021-03-13'),
  day('3/13/2021', '2021-03-13'),
  day('01.03.2021', '2021-03-01'),

  // German
  day('Montag, 1. März 2021', '2021-03-01'),
  day('1. März 2021 um 23:30 Uhr', '2021-03-01'),
  day('Stand: 01.03.2021, 23:30 Uhr', '2021-03-01'),
  minute('01.03.2021 23:30 Uhr MEZ', '2021-03-01', '2021-03-01T22:30'),
  minute('1. Juli 2021, 00:15 Uhr MESZ', '2021-07-01', '2021-06-30T22:15'),
  // Spanish
  day('lunes, 1 de marzo de 2021', '2021-03-01'),
  day('1 de marzo de 2021 a las 23:30 h', '2021-03-01'),
  minute('1 ene. 2021 00:10 CET', '2021-01-01', '2020-12-31T23:10'),
  minute('1 de marzo de 2021, 11:30 p. m. EST', '2021-03-01', '2021-03-02T04:30'),
  // French
  day('lundi 1er mars 2021', '2021-03-01'),
  day('Publié le 1er mars 2021 à 23h30', '2021-03-01'),
  day('15 févr. 2021', '2021-02-15'),
  minute('15 août 2021 à 00h10 CEST', '2021-08-15', '2021-08-14T22:10'),
  // Italian
  day('lunedì 1 marzo 2021', '2021-03-01'),
  day('15 gen 2021 alle 23:30', '2021-01-15'),
  minute('1 luglio 2021 ore 00.10 CEST', '2021-07-01', '2021-06-30T22:10'),
  // Portuguese
  day('1º de março de 2021 às 23h30', '2021-03-01'),
  day('15 fev 2021', '2021-02-15'),
  day('01/03/2021 23h30', '2021-03-01', { language: 'pt-BR' }),
  // Dutch
  day('maandag 1 maart 2021 om 23:30', '2021-03-01'),
  minute('1 mrt 2021 00:30 CET', '2021-03-01', '2021-02-28T23:30'),
  day('15 mei 2021', '2021-05-15'),
  // Others
  day('1 marca 2021', '2021-03-01'),
  day('1. března 2021', '2021-03-01'),
  day('1 mars 2021 kl. 23.30', '2021-03-01'),
  day('1. maaliskuuta 2021', '2021-03-01'),
  day('1 Mart 2021', '2021-03-01'),
  day('1 martie 2021', '2021-03-01'),
  day('1 Μαρτίου 2021', '2021-03-01'),
  day('1 березня 2021', '2021-03-01'),
  day('1 марта 2021 г.', '2021-03-01'),
  minute('1 марта 2021, 23:30 МСК', '2021-03-01', '2021-03-01T20:30'),
  day('2021年3月1日 23時30分', '2021-03-01'),
  day('2021년 3월 1일', '2021-03-01'),

  // The year is missing: the address has to say it
  day('March 1, 11:30 p.m. EST', null),
  day('Mon, 1 March', null),
  day('Mon, 1 March', '2021-03-01', { url: 'https://ferry.example/2021/03/02/late' }),
  minute('Dec. 31, 11:30 p.m. EST', '2020-12-31', '2021-01-01T04:30', { url: 'https://ferry.example/2021/01/01/late' }),

  // No day of any calendar
  day('February 30, 2021', null),
  day('2021-13-01', null),
]
