import { describe, expect, it } from 'vitest'
import { matchesLanguage } from '../../src/languages/tags/matches-language.ts'
import { primaryLanguage, resolveLanguage } from '../../src/languages/tags/resolve-language.ts'

/** ISO 639-1 with the codes of ISO 639-2: terminology, then bibliography where it differs. */
const ISO_639 =
  `aa aar, ab abk, ae ave, af afr, ak aka, am amh, an arg, ar ara, as asm, av ava, ay aym, az aze, ba bak, be bel,
bg bul, bi bis, bm bam, bn ben, bo bod tib, br bre, bs bos, ca cat, ce che, ch cha, co cos, cr cre, cs ces cze, cu chu, cv chv,
cy cym wel, da dan, de deu ger, dv div, dz dzo, ee ewe, el ell gre, en eng, eo epo, es spa, et est, eu eus baq, fa fas per,
ff ful, fi fin, fj fij, fo fao, fr fra fre, fy fry, ga gle, gd gla, gl glg, gn grn, gu guj, gv glv, ha hau, he heb, hi hin,
ho hmo, hr hrv, ht hat, hu hun, hy hye arm, hz her, ia ina, id ind, ie ile, ig ibo, ii iii, ik ipk, io ido, is isl ice, it ita,
iu iku, ja jpn, jv jav, ka kat geo, kg kon, ki kik, kj kua, kk kaz, kl kal, km khm, kn kan, ko kor, kr kau, ks kas, ku kur,
kv kom, kw cor, ky kir, la lat, lb ltz, lg lug, li lim, ln lin, lo lao, lt lit, lu lub, lv lav, mg mlg, mh mah, mi mri mao,
mk mkd mac, ml mal, mn mon, mr mar, ms msa may, mt mlt, my mya bur, na nau, nb nob, nd nde, ne nep, ng ndo, nl nld dut, nn nno,
no nor, nr nbl, nv nav, ny nya, oc oci, oj oji, om orm, or ori, os oss, pa pan, pi pli, pl pol, ps pus, pt por, qu que, rm roh,
rn run, ro ron rum, ru rus, rw kin, sa san, sc srd, sd snd, se sme, sg sag, si sin, sk slk slo, sl slv, sm smo, sn sna, so som,
sq sqi alb, sr srp, ss ssw, st sot, su sun, sv swe, sw swa, ta tam, te tel, tg tgk, th tha, ti tir, tk tuk, tn tsn, to ton,
tr tur, ts tso, tt tat, ty tah, ug uig, uk ukr, ur urd, uz uzb, ve ven, vi vie, vo vol, wa wln, wo wol, xh xho, yi yid, yo yor,
za zha, zh zho chi, zu zul`
    .split(',')
    .map((row) => row.trim().split(/\s+/))

describe('the resolver of language tags', () => {
  it('reads every code of ISO 639-1 and ISO 639-2 as the same language', () => {
    expect(ISO_639.length).toBeGreaterThan(175)
    for (const [short, ...long] of ISO_639)
      for (const code of [short!, ...long]) expect([code, resolveLanguage(code)]).toEqual([code, short])
  })

  it.each([
    ['EN', 'en'],
    ['en-us', 'en-US'],
    ['en_US', 'en-US'],
    ['en_GB.UTF-8', 'en-GB'],
    ['de_DE@euro', 'de-DE'],
    [' DEU-at ', 'de-AT'],
    ['zh-hant-tw', 'zh-Hant-TW'],
    ['iw', 'he'],
    ['cmn', 'zh'],
    ['ekk', 'et'],
    ['rus', 'ru'],
    ['yue', 'yue'],
    ['de-1996', 'de-1996'],
    // what follows the language is not well-formed
    ['en-GB-oed', 'en'],
    ['fr-', 'fr'],
  ])('reads %s as %s', (tag, resolved) => expect(resolveLanguage(tag)).toBe(resolved))

  it.each([
    '',
    ' ',
    'und',
    'mul',
    'zxx',
    'mis',
    'German',
    'english',
    'gb',
    'us',
    'e',
    '12',
    'x-private',
    '*',
    'Deutsch (Schweiz)',
  ])('finds no language in %j', (tag) => {
    expect(resolveLanguage(tag)).toBeNull()
    expect(primaryLanguage(tag)).toBeNull()
  })

  it('gives the language without script and region', () => {
    expect(primaryLanguage('deu-AT')).toBe('de')
    expect(primaryLanguage('sr-Latn-RS')).toBe('sr')
  })
})

describe('language ranges', () => {
  it.each([
    ['EN', 'en', true],
    ['en', 'en-US', true],
    ['en-US', 'en-us', true],
    ['en-US', 'en', false],
    ['en-US', 'en-GB', false],
    ['deu', 'de-AT', true],
    ['de', 'deu', true],
    ['de', 'den', false],
    ['zh-TW', 'zh-Hant-TW', true],
    ['de-*-DE', 'de-Latn-DE', true],
    ['de-DE', 'de-x-DE', false],
    ['*', 'et', true],
    ['*-AT', 'de-AT', true],
    ['*-AT', 'de-DE', false],
    ['German', 'de', false],
    ['', 'de', false],
  ])('%j takes %j: %s', (range, tag, takes) => expect(matchesLanguage(range, tag)).toBe(takes))
})
