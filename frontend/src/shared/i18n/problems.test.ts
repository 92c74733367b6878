import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import en from '@/locales/en/problems.json'
import ky from '@/locales/ky/problems.json'
import ru from '@/locales/ru/problems.json'

const catalogue = readFileSync('../backend/src/main/java/kg/onuguu/shared/problem/ProblemType.java', 'utf8')
const codes = [...catalogue.matchAll(/^ {2}([A-Z_]+)\(\d{3}\)/gm)].map((match) => match[1] ?? '')

it('reads the catalogue of the server', () => {
  expect(codes).toContain('VALIDATION')
  expect(codes.length).toBeGreaterThan(15)
})

it.each([
  ['ky', ky],
  ['ru', ru],
  ['en', en],
])('has words in %s for every problem of the catalogue: what happened and what to do', (_lang, texts) => {
  const known = texts.code as Record<string, { title: string; advice: string }>
  expect(codes.filter((code) => !known[code]?.title || !known[code]?.advice)).toEqual([])
})
