import { readFileSync } from 'node:fs'

// Budgets of the pages (gzip), read off the build's own manifest: what an entry pulls in is not guessed by name.
const manifest = JSON.parse(readFileSync(new URL('dist/.vite/manifest.json', import.meta.url), 'utf8'))

function closure(key, seen = new Set()) {
  if (seen.has(key)) return seen
  seen.add(key)
  for (const next of manifest[key].imports ?? []) closure(next, seen)
  return seen
}

const files = (keys, kind) => [
  ...new Set(
    [...keys].flatMap((key) => (kind === 'js' ? [manifest[key].file] : (manifest[key].css ?? []))).map((file) => `dist/${file}`),
  ),
]

const entry = closure('index.html')
const survey = closure('survey.html')
const finance = closure('public-finance.html')
const pages = Object.keys(manifest).filter((key) => /^src\/routes\/.*\?tsr-split=component(---loader)?$/.test(key))
const layout = closure(pages.find((key) => key.startsWith('src/routes/_app.tsx?')))
/** What a page adds to what is there already: the entry, and for signed-in pages their layout. */
function beyond(key) {
  const there = key.includes('/_app/') ? new Set([...entry, ...layout]) : entry
  return new Set([...closure(key)].filter((part) => !there.has(part)))
}

export default [
  { name: 'entry JS', path: files(entry, 'js'), gzip: true, limit: '175 kB' },
  { name: 'entry CSS', path: files(entry, 'css'), gzip: true, limit: '18 kB' },
  { name: 'fonts', path: 'dist/assets/*.woff2', gzip: false, brotli: false, limit: '61 kB' },
  {
    name: 'sign-in in all',
    path: [
      ...files(entry, 'js'),
      ...pages.filter((key) => key.includes('/sign-in.')).flatMap((key) => files(beyond(key), 'js')),
    ],
    gzip: true,
    limit: '185 kB',
  },
  // What a phone in a village fetches to answer: code, styles, and the page itself beside them.
  { name: 'survey page JS', path: files(survey, 'js'), gzip: true, limit: '16 kB' },
  { name: 'survey page CSS', path: files(survey, 'css'), gzip: true, limit: '4 kB' },
  // What a parent fetches who scans the code on the door.
  { name: 'public money page JS', path: files(finance, 'js'), gzip: true, limit: '16 kB' },
  { name: 'public money page CSS', path: files(finance, 'css'), gzip: true, limit: '4 kB' },
  {
    name: 'charts',
    path: `dist/${manifest['src/shared/charts/TrendChart.tsx'].file}`,
    gzip: true,
    limit: '35 kB',
  },
  {
    // Comes to those who write, after the text can be read (ADR 31).
    name: 'editor of texts',
    path: `dist/${manifest['src/features/self-evaluation/editor/NarrativeEditor.tsx'].file}`,
    gzip: true,
    limit: '78 kB',
  },
  ...pages.map((key) => ({
    name: `adds ${key.replace('src/routes/', '').replace(/\?.*/, '')}`,
    path: files(beyond(key), 'js'),
    gzip: true,
    limit: '65 kB',
  })),
]
