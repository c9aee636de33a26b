import { describe, expect, it } from 'vitest'
import { readDateline } from '../../../src/text/page/dateline/read-dateline.ts'

const read = (line: string) => {
  const found = readDateline(line)
  if (found === null) return null
  const place = found.place === null ? null : line.slice(found.place.start, found.place.end)
  return [line.slice(found.start, found.end), place, found.agency, line.slice(found.body)]
}

describe('a dateline', () => {
  it.each([
    ['PORT ALBA -- The', 'PORT ALBA', 'PORT ALBA', null],
    ['PORT ALBA \u2014 The', 'PORT ALBA', 'PORT ALBA', null],
    ['ALBA - The', 'ALBA', 'ALBA', null],
    ['ST. ALBA \u2015 The', 'ST. ALBA', 'ST. ALBA', null],
    ['ALBA/NORTON -- The', 'ALBA/NORTON', 'ALBA/NORTON', null],
    ['ALBA, Calif. -- The', 'ALBA, Calif.', 'ALBA, Calif.', null],
    ['ALBA, N.H. (AP) \u2014 The', 'ALBA, N.H. (AP)', 'ALBA, N.H.', 'AP'],
    ['NEW ALBA, Dec. 8 (UPI) \u2014 The', 'NEW ALBA, Dec. 8 (UPI)', 'NEW ALBA', 'UPI'],
    ['New Alba (AFP) \u2013 The', 'New Alba (AFP)', 'New Alba', 'AFP'],
    ['ALBA, October 22 (RIA Novosti) \u2013 The', 'ALBA, October 22 (RIA Novosti)', 'ALBA', 'RIA Novosti'],
    ['Pyongyang, March 8 (KCNA) -- The', 'Pyongyang, March 8 (KCNA)', 'Pyongyang', 'KCNA'],
    ['BEIJING, Aug. 15 (Xinhua) -- The', 'BEIJING, Aug. 15 (Xinhua)', 'BEIJING', 'Xinhua'],
    ['Tehran, IRNA -- The', 'Tehran, IRNA', 'Tehran', 'IRNA'],
    ['Tehran, Aug 15, IRNA \u2013 The', 'Tehran, Aug 15, IRNA', 'Tehran', 'IRNA'],
    ['MOSCOW, August 15. /TASS/. The', 'MOSCOW, August 15. /TASS/', 'MOSCOW', 'TASS'],
    ['MOSCOW. Aug 15 (Interfax) - The', 'MOSCOW. Aug 15 (Interfax)', 'MOSCOW', 'Interfax'],
    ['New Delhi, Aug 15 (PTI) The', 'New Delhi, Aug 15 (PTI)', 'New Delhi', 'PTI'],
    ['(RFE/RL) September 8, 2006 -- The', '(RFE/RL) September 8, 2006', null, 'RFE/RL'],
    ['29 November 2004 -- The', '29 November 2004', null, null],
    ['TEHRAN (AFP) \u2014 The', 'TEHRAN (AFP)', 'TEHRAN', 'AFP'],
    ['(CNN) -- The', '(CNN)', null, 'CNN'],
    ['(CNN)The', '(CNN)', null, 'CNN'],
    ['Dec 29 (Reuters) - The', 'Dec 29 (Reuters)', null, 'Reuters'],
    [
      'MOSCOW (UrduPoint News / Sputnik - 17th August, 2020) The',
      'MOSCOW (UrduPoint News / Sputnik - 17th August, 2020)',
      'MOSCOW',
      'UrduPoint News / Sputnik',
    ],
    ['Minsk -- The', 'Minsk', 'Minsk', null],
  ])('is read off %j', (line, dateline, place, agency) => {
    expect(read(line)).toEqual([dateline, place, agency, 'The'])
  })

  it('may be all there is in its line', () => {
    expect(read('VIENNA (AFP) Feb 04, 2005')).toEqual(['VIENNA (AFP) Feb 04, 2005', 'VIENNA', 'AFP', ''])
  })

  it.each([
    'Roe -- The mayor',
    'EXCLUSIVE \u2013 Jane Roe',
    'NATO -- The alliance',
    'UPDATE: 5/12 \u2014 The vote',
    'JONES-- Ann, 98',
    'THE HARBOUR FEES ARE TOO HIGH, AND OTHER THINGS WE SAID - The day',
    'Rep. Jane Roe (R-N.H.): "I know',
    'Roe (AP) has left',
    'Voters in the north -- weary of it all -- stayed away',
    '"A long day" -- The end',
    'He went home -- The end',
    'On August 15 the port closed -- The end',
    '',
    '-- ',
  ])('is not seen in %j', (line) => expect(read(line)).toBeNull())
})

describe('a dateline without a dash of its own', () => {
  it.each([
    ['NEW DELHI: The port opened.', 'NEW DELHI', 'The port opened.'],
    ['Alba, Aug 15 (EFE).- The port opened.', 'Alba, Aug 15 (EFE)', 'The port opened.'],
  ])('%j', (line, words, story) => {
    const found = readDateline(line)
    expect(found && [line.slice(found.start, found.end), line.slice(found.body)]).toEqual([words, story])
  })

  it('is no speaker before a colon', () => expect(readDateline('ROE: The port opened.')).toBeNull())
})
