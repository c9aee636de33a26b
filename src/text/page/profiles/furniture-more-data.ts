import type { PageProfile } from './page-profile.ts'

/** More of what pages put around a story: accounts, offers, notes of editors; in German, French and Spanish too. */
export const MORE_FURNITURE: PageProfile['lines'] = [
  {
    name: 'account',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^(?:you can save this article by|create an? (?:free )?account|(?:or )?sign[- ]in if you have an account|already have an account|register (?:for free )?to (?:read|continue)|subscribe (?:now )?to read|if you are a california consumer|jetzt (?:kostenlos )?registrieren|déjà abonné|ya soy suscriptor)\b/i,
    longest: 700,
  },
  {
    name: 'fault-found',
    role: 'FOOTER',
    where: 'ANYWHERE',
    pattern:
      /^(?:sie haben einen fehler gefunden|fehler (?:gefunden|melden)|bitte markieren sie die entsprechenden wörter|(?:spotted|found|see) an? (?:error|mistake|typo)|report (?:an? )?(?:error|typo)|une erreur|¿?has? encontrado (?:un|algún) error)\b.{0,140}$/i,
    longest: 220,
  },
  {
    name: 'reading-time',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^(?:\d{1,2}[:.]\d{2} ?(?:uhr|h)? ?)?(?:lesedauer|lesezeit|reading time|temps de lecture|tiempo de lectura)\s?:? ?(?:ca\. ?)?\d+ ?min(?:ut\p{L}{0,3})?\.?$/iu,
    longest: 80,
  },
  {
    name: 'offer',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^(?:hinweis zu affiliate|.{0,120}\baffiliate[- ]links?\b|reviews and recommendations are (?:unbiased|independent)|.{0,80}\b(?:products?|items?|services?)(?: or services)? (?:is|are|featured|listed|here|in this article|have been)\b.{0,60}\b(?:independently|unabhängig)\b|(?:alle|die) produkte werden .{0,60}unabhängig)/i,
    longest: 600,
  },
  {
    name: 'offer-below',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:.{0,260}\b(?:sign up|subscribe|bookmark)\b.{0,60}\b(?:(?:for|to) (?:our|the|my|his|her)|daily|free)\b.{0,60}\b(?:newsletters?|(?:push )?alerts|podcast)\b.{0,80}|.{0,300}\b(?:hier geht['’]?s zur anmeldung|newsletter (?:abonnieren|bestellen)|zum newsletter anmelden|abonelik için .{0,60})\b.{0,40}|for more (?:stories|news|articles)\b.{0,60}\bcheck (?:out )?our\b.{0,60}|our website is the place for\b.{0,300})$/iu,
    longest: 500,
  },
  {
    name: 'support',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:(?:hat ihnen|hat dir|gefällt ihnen) (?:dieser|der) (?:artikel|text|beitrag)\b|.{0,400}\b(?:jetzt unterstützen|unterstützen sie uns|soutenez[- ]nous|faites un don|apóyanos|haz una donación)\b.{0,60}$)/iu,
    longest: 700,
  },
  {
    name: 'original',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:(?:lest|lesen sie) (?:den|das) original|(?:dieser|der) (?:artikel|text|beitrag|bericht) (?:ist|erschien|wurde|stammt) (?:zuerst|erstmals|zunächst|ursprünglich|im original|eine übersetzung|aus dem|am .{4,20}|in der .{3,40}|bei .{2,40}(?:erschienen|veröffentlicht))|aus dem (?:englischen|französischen|spanischen|russischen|italienischen)(?: übersetzt)? von\b|cet article (?:a été|est) (?:d['’]abord |initialement )?(?:publié|paru|traduit|une traduction)|este (?:artículo|texto) (?:se publicó|fue publicado|apareció|ha sido traducido)|read the original)/iu,
    longest: 300,
  },
  {
    name: 'informed-by',
    role: 'CREDIT',
    where: 'ANYWHERE',
    pattern:
      /^\(?mit (?:informationen|material) (?:der|des|von|aus)\b.{0,200}\b(?:agentur\p{L}*|dpa|afp|ap|reuters|kna|epd)\b/iu,
    longest: 400,
  },
  {
    name: 'office',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:[Ii]s an? (?:[\p{L}-]+ ){0,4}?(?:lecturer|professor|fellow|researcher|journalist|columnist|writer|editor|reporter|author|analyst)\b|\p{Lu}[\p{L}.'-]+(?: \p{Lu}[\p{L}.'-]+){1,3},? (?:ist|arbeitet als|schreibt (?:für|über)|berichtet (?:für|über|aus)) .{0,80}\b(?:redakteur|reporter|autor|korrespondent|journalist|kolumnist|publizist)(?:in)?\b)/u,
    longest: 400,
  },
  {
    name: 'sources-below',
    role: 'RELATED',
    where: 'FOOT',
    takesRest: true,
    pattern:
      /^(?:unsere quellen|our sources|nos sources|auch interessant|mehr (?:aus|zu|von) .{2,40}|mehr artikel aus dieser rubrik.{0,40}|das könnte (?:dich|euch) auch interessieren|zum weiterlesen)\s?:?$/iu,
    longest: 90,
  },
]
