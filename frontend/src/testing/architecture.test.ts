import { describe, expect, it } from 'vitest'

const sources = import.meta.glob<string>('../**/*.{ts,tsx}', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const texts = import.meta.glob<Record<string, unknown>>('../locales/*/*.json', {
  eager: true,
  import: 'default',
})

/** Every import of ours with the folder it comes from: "@/features/auth/x" → "features/auth/x". */
function importsOf(path: string, source: string): string[] {
  const found = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '')
  return found.flatMap((target) => {
    if (target.startsWith('@/')) return [target.slice(2)]
    if (!target.startsWith('.')) return []
    return [new URL(target, `file:///${path}`).pathname.slice(1)]
  })
}

const files = Object.entries(sources)
  .map(([path, source]) => ({ path: path.replace(/^\.\.\//, ''), source }))
  .map((file) => ({ ...file, path: file.path.startsWith('.') ? `testing/${file.path.slice(2)}` : file.path }))
  .filter(
    ({ path }) => !path.startsWith('testing/') && !path.includes('generated') && !path.includes('.gen.'),
  )
const code = files.filter(({ path }) => !path.includes('.test.'))

describe('the house', () => {
  it('is read at all', () => {
    expect(code.length).toBeGreaterThan(50)
  })

  it('imports one way: routes → features → shared → api', () => {
    const floors = ['api', 'shared', 'features', 'app', 'routes']
    const wrong = code.flatMap(({ path, source }) => {
      const own = floors.indexOf(path.split('/')[0] ?? '')
      if (own < 0) return []
      return importsOf(path, source)
        .filter((target) => floors.indexOf(target.split('/')[0] ?? '') > own)
        .map((target) => `${path} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('keeps features apart', () => {
    const wrong = code.flatMap(({ path, source }) => {
      const own = /^features\/([^/]+)/.exec(path)?.[1]
      if (own === undefined) return []
      return importsOf(path, source)
        .filter((target) => target.startsWith('features/') && !target.startsWith(`features/${own}/`))
        .map((target) => `${path} → ${target}`)
    })
    expect(wrong).toEqual([])
  })

  it('opens the generated client only through the api folder', () => {
    const wrong = code
      .filter(({ path, source }) => !path.startsWith('api/') && /api\/generated|\bfetch\(/.test(source))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('exports nothing but Route from route files, or code splitting is lost', () => {
    const wrong = code
      .filter(({ path }) => path.startsWith('routes/'))
      .filter(({ source }) =>
        [...source.matchAll(/^export (?:const|function|default|\{)[^\n]*/gm)].some(
          ([line]) => !line.startsWith('export const Route '),
        ),
      )
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('formats dates and numbers in one place', () => {
    const wrong = code
      .filter(
        ({ path, source }) =>
          !path.startsWith('shared/i18n/') && /\bIntl\.|\.toLocale(?:Date|Time)?String\(/.test(source),
      )
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })

  it('writes no words into the pages', () => {
    const wrong = code
      .filter(({ path }) => path.endsWith('.tsx'))
      .filter(({ source }) => /[Ѐ-ӿ]/.test(source.replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '')))
      .map(({ path }) => path)
    expect(wrong).toEqual([])
  })
})

const PLURAL = /_(?:zero|one|two|few|many|other)$/

function keysOf(words: unknown, prefix = ''): string[] {
  if (typeof words !== 'object' || words === null) return [prefix]
  return Object.entries(words).flatMap(([key, value]) =>
    keysOf(value, prefix === '' ? key : `${prefix}.${key}`),
  )
}

const bundle = (lang: string, ns: string) => texts[`../locales/${lang}/${ns}.json`]
const plain = (words: unknown) => [...new Set(keysOf(words).map((key) => key.replace(PLURAL, '')))].sort()
const namespaces = Object.keys(texts)
  .map((path) => /locales\/ky\/([\w-]+)\.json$/.exec(path)?.[1])
  .filter((ns) => ns !== undefined)

describe('the texts', () => {
  it.each(namespaces)('%s has the same keys in Kyrgyz, Russian and English', (ns) => {
    const ky = plain(bundle('ky', ns))
    expect(plain(bundle('ru', ns))).toEqual(ky)
    expect(plain(bundle('en', ns))).toEqual(ky)
  })

  it.each(namespaces)('%s is nowhere empty and inserts the same values', (ns) => {
    const values = (lang: string) => {
      const found = new Map<string, string>()
      const walk = (words: unknown, prefix: string) => {
        if (typeof words === 'string') found.set(prefix.replace(PLURAL, ''), words)
        else if (typeof words === 'object' && words !== null) {
          for (const [key, value] of Object.entries(words))
            walk(value, prefix === '' ? key : `${prefix}.${key}`)
        }
      }
      walk(bundle(lang, ns), '')
      return found
    }
    const inserted = (text: string) => [...new Set(text.match(/\{\{\w+\}\}/g) ?? [])].sort()
    const ky = values('ky')
    for (const lang of ['ru', 'en']) {
      for (const [key, text] of values(lang)) {
        expect(text.trim(), `${lang} ${ns}:${key}`).not.toBe('')
        expect(inserted(text), `${lang} ${ns}:${key}`).toEqual(inserted(ky.get(key) ?? ''))
      }
    }
  })

  it('Russian counts have one, few and many; English ones one and other', () => {
    const wrong = namespaces.flatMap((ns) =>
      [
        { lang: 'ru', forms: ['one', 'few', 'many'] },
        { lang: 'en', forms: ['one', 'other'] },
      ].flatMap(({ lang, forms }) => {
        const keys = new Set(keysOf(bundle(lang, ns)))
        const counted = new Set(
          [...keys].filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')),
        )
        return [...counted].flatMap((key) =>
          forms.filter((form) => !keys.has(`${key}_${form}`)).map((form) => `${lang} ${ns}:${key}_${form}`),
        )
      }),
    )
    expect(wrong).toEqual([])
  })

  it('has every text that the code names', () => {
    const has = (ns: string, key: string) => {
      const keys = new Set(keysOf(bundle('ky', ns)))
      return keys.has(key) || [...keys].some((known) => known.replace(PLURAL, '') === key)
    }
    const wrong = code.flatMap(({ path, source }) => {
      const own = /useTranslation\(\s*\[?'([\w-]+)'/.exec(source)?.[1] ?? 'common'
      return [...source.matchAll(/\bt\(\s*'([\w.:-]+)'/g)]
        .map((match) => match[1] ?? '')
        .map((key) => (key.includes(':') ? (key.split(':') as [string, string]) : ([own, key] as const)))
        .filter(([ns, key]) => !has(ns, key))
        .map(([ns, key]) => `${path}: ${ns}:${key}`)
    })
    expect(wrong).toEqual([])
  })
})
