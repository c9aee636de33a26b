import type { PageProfile } from './page-profile.ts'

/**
 * Lines that pages put around a story, in the words that they use: biographies, contacts, lists of other stories, buttons.
 */
export const FURNITURE: PageProfile['lines'] = [
  {
    name: 'biography',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:about the authors?\b|\p{Lu}[\p{L}.'-]+(?: (?:\p{Lu}[\p{L}.'-]*|de|la|van|von|der|al|bin)){1,4},? (?:is|was|has been) (?:an? |the |our )(?:[\p{L}'-]+ ){0,7}?(?:reporter|writer|editor|correspondent|journalist|columnist|contributor|author|critic|freelancer|producer|photographer|bureau chief|blogger|intern|professor|lecturer|fellow)s?\b|(?:reporter|correspondent|staff writer|editor) \p{Lu}[\p{L}'-]+ \p{Lu}[\p{L}'-]+ (?:covers|writes)\b)/u,
    longest: 700,
  },
  {
    name: 'contact',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:["*_]{1,2}(?=[^"]*["*_]{0,2}$))?(?:(?:you can )?(?:contact|reach|follow|email|e-mail|write to) (?:the (?:author|writer|reporter)s?|him|her|them|us|me|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}) (?:at|on|via|by|@)|.{3,80} (?:can|may) be (?:reached|contacted|followed|found) (?:at|on|by|via)\b|(?:follow|find|like) (?:us|him|her|them|the \p{Lu}\p{L}+|\p{Lu}[\p{L}'-]+(?: \p{Lu}[\p{L}'-]+){0,2}) on (?:x|twitter|facebook|instagram|bluesky|mastodon|threads|linkedin|tiktok|whatsapp|telegram|youtube)\b|(?:e-?mail|tel|phone|twitter|contact|kontakt) ?: |(?:have|got) (?:a |an? \p{L}+ )?(?:tip|story|question|comment|news)s?\b.{0,120}(?:\?|email|contact|let us know))/iu,
    longest: 400,
  },
  {
    name: 'more-stories',
    role: 'RELATED',
    where: 'FOOT',
    takesRest: true,
    pattern:
      /^(?:more (?:from|by|in|on|about|news|stories|articles|to read|like this|top stories|headlines)\b[^.]{0,60}|(?:related|recommended|latest|popular|trending|top|other|similar|further|editors?'?s? (?:picks?|choice)) ?(?:stories|articles|news|posts|reading|coverage|videos|content|for you|now)?|read next|up next|you (?:may|might) (?:also )?(?:like|be interested in)|what to read next|in case you missed it|around the web|from (?:around )?the web|most (?:read|viewed|popular|commented|shared)|see also|mehr zum thema|das könnte sie auch interessieren|lesen sie auch|weitere (?:artikel|themen|nachrichten)|à lire aussi|sur le même sujet|lea también|te puede interesar|noticias relacionadas|leggi anche|leia também|lees ook)[:\u2026]?$/iu,
    longest: 90,
  },
  {
    name: 'share',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:(?:share|tweet|pin|save|print|email|e-?mail|copy|link|copied|facebook|twitter|x|whatsapp|linkedin|reddit|telegram|pinterest|messenger|bluesky|threads|flipboard|pocket|instagram|mastodon|tumblr|sms|this|article|story|on|via|to|with|and|or|comments?|teilen|drucken|paylaş|haberi|partager|compartir|condividi|\d+)(?:[\s,|/·:]+|$)){1,16}$/iu,
    longest: 160,
  },
  {
    name: 'publication-note',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:this (?:story|article|report|piece|post|column|interview|version)(?: by .{2,60}?)? (?:was|is|has been) (?:originally |first |last |also )*(?:published|updated|posted|corrected|amended|modified|edited|translated)\b|(?:first|originally|last) (?:published|updated|posted)\b|(?:published|updated|posted)(?: on)? ?:? .{0,12}\d|(?:editor'?s'? note|correction|clarification|update|note) ?: |a version of this (?:article|story)\b|this (?:story|article|report|post) (?:was|has been) (?:generated|written|produced|compiled|created) (?:by|using|with)\b)/i,
    longest: 400,
  },
  {
    name: 'comments',
    role: 'FOOTER',
    where: 'FOOT',
    takesRest: true,
    pattern:
      /^(?:(?:post|leave|add|write|submit)(?: (?:your|a))? (?:comment|reply|response)s?|(?:\d+ |view |show |read )?comments?(?: \(\d+\))?|join the (?:conversation|discussion)|comments? (?:are closed|section|policy|disabled)|leave a reply|your email address will not be published.{0,80}|sign in to comment|log in to (?:comment|reply)|kommentare?|kommentar schreiben|laisser un commentaire|deja un comentario)[:.!]?$/i,
    longest: 120,
  },
  {
    name: 'newsletter',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:(?:sign up|subscribe|register|join)\b.{0,160}\b(?:newsletters?|inbox|updates|briefing|alerts|emails?|e-?paper|free|today)\b|get (?:the|our|all|more|breaking|daily|news|unlimited)\b.{0,120}\b(?:inbox|newsletters?|alerts|app|updates|subscription)\b|(?:our|the) .{0,60}newsletter\b.{0,120}|support (?:our|independent|local|quality) .{0,40}journalism\b.{0,160}|.{0,60}(?:donate|become a (?:member|subscriber)|support us)\b.{0,80}[.!]?|by (?:signing up|subscribing|submitting|registering),? you (?:agree|accept)\b.{0,160}|enter your e-?mail.{0,60}|thank you for (?:reading|subscribing|signing up).{0,80})$/i,
    longest: 300,
  },
  {
    name: 'licence',
    role: 'COPYRIGHT',
    where: 'FOOT',
    pattern: /^(?:this (?:article|story) is )?republished from .{2,80}/i,
    longest: 300,
  },
  {
    name: 'filed-under',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^(?:tags?|topics?|filed under|categor(?:y|ies)|keywords|in this (?:article|story)|schlagwörter|themen|temas|etiquetas)(?: ?:.{0,200}|)$/i,
    longest: 240,
  },
  {
    name: 'disclosure',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^.{0,260}\b(?:may|might|can|could) (?:earn|receive|get|make) (?:an? |some )?(?:affiliate |small )?(?:commissions?|fees?|compensation|revenue)\b|^(?:we|this (?:post|article|story|page)) (?:may )?(?:contains?|uses?|includes?) affiliate links\b/i,
    longest: 400,
  },
  {
    name: 'disclosure-below',
    role: 'FOOTER',
    where: 'FOOT',
    pattern:
      /^.{0,160}\b(?:may|might|can|could) (?:earn|receive|get|make) (?:an? |some )?(?:affiliate |small )?(?:commissions?|fees?|compensation)\b/i,
    longest: 400,
  },
  {
    name: 'buttons',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^(?:(?:toggle caption|hide caption|sign in|log in|save|saved|follow|listen|play|share|print|email|copy link|link copied|gift(?: this)? article|add to favou?rites|facebook|twitter|x|whatsapp|linkedin|bookmark|comments?|\d+ (?:comments?|shares?|views)|\d+ ?min(?:ute)?s?(?: read)?|listen to (?:this )?(?:article|story).{0,30}|subscribe|advertisement|by|accept(?: all)?(?: cookies)?|loading\W*|article)(?:[\s|,·]+|$)){1,8}$/i,
    longest: 120,
  },
  {
    name: 'cookies',
    role: 'FOOTER',
    where: 'HEAD',
    pattern:
      /^(?:we (?:and our partners )?use cookies|this (?:site|website) uses cookies|by clicking .{2,40} you agree)\b/i,
    longest: 500,
  },
]
