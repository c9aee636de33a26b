import { expect, test } from 'vitest'
import { wrongImports } from '../../scripts/check-layers.ts'

test('every import runs in the one direction, text <- store <- graph <- server', () => {
  expect(wrongImports()).toEqual([])
})
