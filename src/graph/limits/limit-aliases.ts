/** A rule of validation: a document may have only so many fields under other names, `__typename` among them. */
import type { ASTVisitor, ValidationContext } from 'graphql'
import { limitError } from './limit-error.ts'

export function limitAliases(maximum: number): (context: ValidationContext) => ASTVisitor {
  return (context) => {
    let count = 0
    return {
      Field(node) {
        // Said once, at the first one too many.
        if (node.alias && ++count === maximum + 1)
          context.reportError(limitError('aliases', `The document has more than ${maximum} aliases.`, node))
      },
    }
  }
}
