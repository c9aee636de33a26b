import { describe, expect, it } from 'vitest'
import { findDate, findYearless } from '../../../src/text/page/dates/find-date.ts'
import { readDateLine } from '../../../src/text/page/dates/read-date-line.ts'

describe('a date on a line of its own', () => {
  it.each([
    ['August 15, 2020', '2020-08-15'],
    ['Sep 6, 2021', '2021-09-06'],
    ['26 May 2009', '2009-05-26'],
    ['Saturday, 15th of August, 2020', '2020-08-15'],
    ['15-Aug-2020', '2020-08-15'],
    ['2020-08-15', '2020-08-15'],
    ['2020/08/15', '2020-08-15'],
    ['22.10.2013', '2013-10-22'],
    ['22/10/2013', '2013-10-22'],
    ['00:22 22/10/2013', '2013-10-22'],
    ['DATE=13/5/2004', '2004-05-13'],
    ['15. August 2020', '2020-08-15'],
    ['15 de agosto de 2020', '2020-08-15'],
    ['15 août 2020', '2020-08-15'],
    ['17 августа 2020,,', '2020-08-17'],
    ['15 серпня 2020', '2020-08-15'],
    ['15 жніўня 2020', '2020-08-15'],
    ['2020年8月15日', '2020-08-15'],
    ['August\u00a015, 2020'.replace('\u00a0', ' '), '2020-08-15'],
    ['Last updated (GMT/UTC): 21.03.2011 15:54', '2011-03-21T15:54:00Z'],
    ['Published: August 15, 2020, 3:05 p.m. EDT', '2020-08-15T15:05:00-04:00'],
    ['August 15, 2020 13:40 GMT', '2020-08-15T13:40:00Z'],
    ['2020-08-15T23:30:00-05:00', '2020-08-15T23:30:00-05:00'],
    ['Aug 15, 2020 12:05 am UTC', '2020-08-15T00:05:00Z'],
  ])('%j says %s', (line, value) => expect(readDateLine(line, null)?.value).toBe(value))

  it('has a time only where its zone is printed', () => {
    expect(readDateLine('August 15, 2020 13:40', null)).toMatchObject({ value: '2020-08-15', precision: 'DAY' })
    expect(readDateLine('August 15, 2020 13:40 UTC', null)).toMatchObject({ precision: 'MINUTE' })
  })

  it('with slashes is read as the page has it, and not at all where nobody knows', () => {
    expect(readDateLine('10/5/2004', 'MDY')?.value).toBe('2004-10-05')
    expect(readDateLine('10/5/2004', 'DMY')?.value).toBe('2004-05-10')
    expect(readDateLine('10/5/2004', null)).toMatchObject({ value: null, start: 0, end: 9 })
    expect(readDateLine('5/5/2004', null)?.value).toBe('2004-05-05')
  })

  it.each(['31 Jan 2003 2003', 'February 30, 2020', 'August 15, 2150', 'Published: 2020'])(
    '%j is seen but not read',
    (line) => expect(readDateLine(line, null)).toMatchObject({ value: null }),
  )

  it.each([
    'On August 15, 2020 the port was closed.',
    'Page 12, 2004',
    'The year 2004',
    'August was warm',
    'The talks of August 15, 2020',
    '9:34 p.m.',
  ])('%j is no date line', (line) => expect(readDateLine(line, null)).toBeNull())

  it.each([
    '\u{12530} 3',
    '3 \u{12530}',
    '\u{1d40c}\u{1d41a}\u{1d432} 5',
    '5 \u{1d40c}\u{1d41a}\u{1d432}',
    '\u{1d7d3} June',
  ])('is looked for in %j, whose characters are surrogate pairs, and the search ends', (line) => {
    expect(findYearless(`${line} and no month`)).toBeNull()
    expect(findDate(`${line}, 2020 and no month`, null)).toBeNull()
    expect(findYearless(`${line}, then 6 June`)).toMatchObject({ end: line.length + 13 })
    expect(findDate(`${line}, 2020, then 6 June 2021`, null)?.value).toBe('2021-06-06')
  })

  it('is the same day wherever the host is', () => {
    const zone = process.env.TZ
    for (const tz of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'UTC']) {
      process.env.TZ = tz
      expect(findDate('August 15, 2020', null)?.value).toBe('2020-08-15')
    }
    if (zone === undefined) delete process.env.TZ
    else process.env.TZ = zone
  })
})
