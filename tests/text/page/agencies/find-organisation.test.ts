import { afterEach, describe, expect, it } from 'vitest'
import type { Agency } from '../../../../src/text/page/agencies/agency.ts'
import { useAgencies, withAgencies } from '../../../../src/text/page/agencies/agency-registry.ts'
import {
  findDatelineAgency,
  findNotice,
  findOrganisation,
  findOrganisationByUrl,
  findOwner,
  findReporter,
  findSignOff,
} from '../../../../src/text/page/agencies/find-organisation.ts'
import { pageOf } from '../page-of.ts'

const agency = (name: string, more: Partial<Agency> = {}): Agency => ({
  ...{ name, kind: 'NEWS_AGENCY', country: null, aliases: [], hosts: [], datelines: [], signOffs: [], notices: [] },
  ...more,
})

afterEach(() => useAgencies([]))

describe('one body has one name', () => {
  it.each<[string, string]>([
    ['Deutsche Presse-Agentur GmbH', 'DPA'],
    ['dpa', 'DPA'],
    ['dpa (www.dpa.de)', 'DPA'],
    ['dpa, www.dpa.de', 'DPA'],
    ['www.dpa.de', 'DPA'],
    ['dpa Deutsche Presse-Agentur GmbH', 'DPA'],
    ['Deutsche Presse-Agentur (dpa)', 'DPA'],
    ['die Nachrichtenagentur dpa', 'DPA'],
    ['reuters.com', 'Reuters'],
    ['https://www.reuters.com/', 'Reuters'],
    ['Reuters news agency', 'Reuters'],
    ['the Associated Press', 'AP'],
    ['AP/Associated Press', 'AP'],
    ["l'agence AFP", 'AFP'],
    ['Agence France-Presse (AFP)', 'AFP'],
    ['Telam', 'Télam'],
    ['Sueddeutsche Zeitung', 'Süddeutsche Zeitung'],
    ['Suddeutsche Zeitung', 'Süddeutsche Zeitung'],
    ['El Pais', 'El País'],
    ['RFE/RL, Inc.', 'RFE/RL'],
  ])('%s', (printed, name) => expect(findOrganisation(printed)?.name).toBe(name))

  it.each(['time', 'who', 'ap', 'Mia Quell', 'Quell AG', 'The Quay Review', 'quay.example', 'Reuters and AFP'])(
    'and %s has none',
    (name) => expect(findOrganisation(name)).toBeNull(),
  )

  it('of which a part has the name of the whole', () => {
    expect(findOwner("RFE/RL's Belarus Service")?.name).toBe('RFE/RL')
    expect(findOwner('Reuters Staff')?.name).toBe('Reuters')
    expect(findOwner("Mia Quell's desk")).toBeNull()
  })

  it('but a short acronym in a story may be anyone’s, and who reports nothing is left as printed', () => {
    expect(findOrganisation('PA')?.name).toBe('PA Media')
    expect(findReporter('PA')).toBeNull()
    expect(findReporter('Associated Press')?.name).toBe('AP')
    expect(findReporter('The White House')).toBeNull()
  })
})

describe('the marks of an agency', () => {
  it.each<[string, string]>([
    ['dpa mia quell pes', 'DPA'],
    ['AFP NW ab/cd', 'AFP'],
    ['(Enditem)', 'Xinhua'],
  ])('%s', (line, name) => expect(findSignOff(line)?.agency.name).toBe(name))

  it('are words of its notices, and no words of other lines', () => {
    expect(findNotice('Our Standards: The Thomson Reuters Trust Principles.')?.name).toBe('Reuters')
    expect(findSignOff('apa is a word of a subhead here')).toBeNull()
  })
})

describe('an archive’s own agencies', () => {
  const quay = agency('QNW', {
    kind: 'BROADCASTER',
    aliases: ['Quay News Wire', 'Küstenblatt'],
    hosts: ['quay.example'],
    datelines: ['QW'],
    signOffs: ['Endquay'],
    notices: ['No part of this wire'],
  })

  it('are found by all that tells them', () => {
    expect(findOrganisation('Quay News Wire')).toBeNull()
    useAgencies([quay])
    for (const name of ['QNW', 'the Quay News Wire, Ltd.', 'quay.example', 'Kuestenblatt'])
      expect(findOrganisation(name)?.name).toBe('QNW')
    expect(findOrganisationByUrl('https://news.quay.example/a')?.name).toBe('QNW')
    expect(findDatelineAgency('QW')?.name).toBe('QNW')
    expect(findOrganisation('QW')).toBeNull()
    expect(findOrganisation('AFP')?.name).toBe('AFP')
  })

  it.each<[string, string]>([
    ['Harbour opens\n\nBy Quay News Wire\n\nALBA -- ', ''],
    ['Harbour opens\n\nALBA (QW) -- ', ''],
    ['Harbour opens\n\n', '\n\nEndquay'],
    ['Harbour opens\n\n', '\n\nNo part of this wire may be kept.'],
    ['Harbour opens\n\n', '\n\nSource: https://www.quay.example/2020/harbour-opens'],
    ['Harbour opens\n\n', '\n\nCopyright 2020 Quay News Wire. All rights reserved.'],
  ])('originate what carries their mark: %j … %j', (above, below) => {
    useAgencies([quay])
    const story =
      'The harbour of Alba opened on Monday after the long repair of its northern pier, the board said.\n\nIt has been shut since May, when a storm broke the pier in two.'
    const { fields } = pageOf(`${above}${story}${below}`)
    expect(fields.credits).toContainEqual(
      expect.objectContaining({ name: 'QNW', kind: 'BROADCASTER', role: 'ORIGINATOR' }),
    )
  })

  it('add to a built-in one of their name, and rename it', () => {
    useAgencies([agency('dpa', { aliases: ['Quay Desk'] })])
    for (const name of ['DPA', 'dpa', 'Deutsche Presse-Agentur', 'Quay Desk', 'dpa.com'])
      expect(findOrganisation(name)).toMatchObject({ name: 'dpa', country: 'DE' })
    expect(findSignOff('dpa mia quell pes')?.agency.name).toBe('dpa')
  })

  it('are there for some work only', () => {
    expect(withAgencies([quay], () => findOrganisation('QNW')?.name)).toBe('QNW')
    expect(findOrganisation('QNW')).toBeNull()
    expect(() =>
      withAgencies([quay], () => {
        throw new Error('no')
      }),
    ).toThrow('no')
    expect(findOrganisation('QNW')).toBeNull()
  })

  it('are gone with the next list', () => {
    useAgencies([quay])
    useAgencies([])
    expect(findOrganisation('QNW')).toBeNull()
  })
})
