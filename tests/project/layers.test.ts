import { expect, test } from 'vitest'
import { importCircles, largeFolders, readImports, wrongImports } from '../../scripts/check-layers.ts'

const imports = readImports()

test('every import runs in the one direction', () => {
  expect(wrongImports(imports)).toEqual([])
})

test('no imports form a circle', () => {
  expect(importCircles(imports)).toEqual([])
})

test('no folder holds more than 15 files', () => {
  expect(largeFolders(imports)).toEqual([])
})
