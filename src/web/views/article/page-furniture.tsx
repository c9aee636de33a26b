import { useState } from 'preact/hooks'
import { useQuery } from '../../client/use-query.ts'
import { type BlockRole, PageFurnitureDocument } from '../../generated/graphql.ts'

/** Parts of a page that are the story, or stand on this page already. */
const STORY = new Set<BlockRole>([
  'HEADLINE',
  'STANDFIRST',
  'BYLINE',
  'PARAGRAPH',
  'SUBHEAD',
  'CAPTION',
  'LIST',
  'COPYRIGHT',
])

/** The rest of the page that the article was read from: advertisements, sections, feet. Asked for when it is opened. */
export function PageFurniture({ articleId }: { readonly articleId: string }) {
  const [isOpen, setOpen] = useState(false)
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>The rest of the page</summary>
      {isOpen && <Furniture articleId={articleId} />}
    </details>
  )
}

function Furniture({ articleId }: { readonly articleId: string }) {
  const { data } = useQuery(PageFurnitureDocument, { article: articleId })
  const document = data?.article?.document
  if (!document) return null
  const rest = document.blocks.filter(({ role }) => !STORY.has(role))
  if (!rest.length) return <p>Nothing: the page is the story.</p>
  return (
    <ul class="furniture">
      {rest.map(({ role, start, end }) => (
        <li key={start} dir="auto">
          <small>{role.toLowerCase().replaceAll('_', ' ')}</small> {document.text.slice(start, end)}
        </li>
      ))}
    </ul>
  )
}
