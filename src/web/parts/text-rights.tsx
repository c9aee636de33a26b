import type { TextRightsFragment } from '../generated/graphql.ts'

interface TextRightsProps {
  readonly rights: TextRightsFragment
  /** Says that the text is an excerpt: on a page about one article. */
  readonly withNote?: boolean
}

/** The notice and the original's address, beside every text of an archive that may not be republished. */
export function TextRights({ rights: { access, copyrightNotice, url }, withNote = false }: TextRightsProps) {
  if (access === 'FULL') return null
  const isLink = url !== null && /^https?:/i.test(url)
  return (
    <p class="about-quote text-rights">
      {withNote && <span>Only sentences with quotes are shown; “…” stands for the others.</span>}
      {copyrightNotice && <span dir="auto">{copyrightNotice}</span>}
      {isLink && (
        <a href={url} rel="noreferrer noopener external">
          The original page
        </a>
      )}
    </p>
  )
}
