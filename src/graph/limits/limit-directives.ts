/** A rule of validation: one place may have only so many directives, known or not. */
import type { ASTNode, ASTVisitor, DirectiveNode, ValidationContext } from 'graphql'
import { limitError } from './limit-error.ts'

export function limitDirectives(maximum: number): (context: ValidationContext) => ASTVisitor {
  return (context) => ({
    enter(node: ASTNode) {
      const { directives } = node as { directives?: readonly DirectiveNode[] }
      if (directives && directives.length > maximum)
        context.reportError(
          limitError('directives', `${directives.length} directives stand at one place, at most ${maximum}.`, node),
        )
    },
  })
}
