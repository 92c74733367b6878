// The country for the benchmark: 2,394 schools in 44 districts, the same ones every time.
import { Api } from './api.mjs'

export const SCHOOLS = 2394
const DISTRICTS = 44
const PASSWORD = 'Ысык-Көл-1758-Манас'

/** A small generator with a fixed seed (mulberry32). */
function generator(seed) {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const FIRST = ['Кең', 'Ак', 'Кара', 'Кызыл', 'Жаңы', 'Эски', 'Үч', 'Беш', 'Ой', 'Төр', 'Чоң', 'Көк']
const SECOND = ['Булак', 'Суу', 'Дөбө', 'Жар', 'Тал', 'Өрүк', 'Коргон', 'Талаа', 'Төбө', 'Ата', 'Үңкүр', 'Алма']

function name(random) {
  const place = `${FIRST[random(FIRST.length)]}-${SECOND[random(SECOND.length)]}`
  return { ky: `${place} орто мектеби`, ru: `Средняя школа ${place}`, en: `${place} secondary school` }
}

/** Runs the jobs eight at a time. */
async function inParallel(jobs) {
  const queue = [...jobs]
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (let job = queue.shift(); job; job = queue.shift()) await job()
    }),
  )
}

/** An account whose password is set through its one-time link, as a person would. */
async function account(admin, login, role, grants) {
  const known = await Api.signIn(admin.base, login, PASSWORD).catch(() => null)
  if (known) return known
  const { body: user } = await admin.post('/api/v1/users', { login, fullName: login, role, language: 'ky', grants })
  const { body: invitation } = await admin.post(`/api/v1/users/${user.id}/invitation`)
  await new Api(admin.base).post('/api/v1/invitations/acceptance', {
    token: invitation.link.split('#')[1],
    newPassword: PASSWORD,
  })
  return Api.signIn(admin.base, login, PASSWORD)
}

export async function seed(base) {
  const random = generator(20261123)
  const admin = await Api.signIn(base, 'admin')
  const present = (await admin.get('/api/v1/schools?size=1')).body.total
  const units = (await admin.get('/api/v1/admin-units?kind=district&size=200')).body
  const districts = units.items.map((unit) => unit.id)
  while (districts.length < DISTRICTS) {
    const { body } = await admin.post('/api/v1/admin-units', {
      kind: 'district',
      parentId: units.items[0].parentId,
      name: { ky: `${districts.length + 1}-район`, ru: `Район ${districts.length + 1}`, en: `District ${districts.length + 1}` },
      validFrom: '1991-08-31',
    })
    districts.push(body.id)
  }
  console.log(`Seeding ${SCHOOLS - present} schools in ${DISTRICTS} districts`)
  await inParallel(
    Array.from({ length: SCHOOLS - present }, (_, i) => {
      const school = {
        // Above the numbers of the demonstration's own schools.
        number: String(5001 + i),
        name: name(random),
        kind: 'secondary',
        ownership: 'municipal',
        districtId: districts[random(DISTRICTS)],
        foundedYear: 1920 + random(100),
        languagesOfInstruction: random(5) ? ['ky'] : ['ky', 'ru'],
        active: true,
      }
      return () => admin.post('/api/v1/schools', school)
    }),
  )
  const validFrom = '2026-09-01'
  const lister = await account(
    admin,
    'bench.specialist',
    'district_specialist',
    districts.map((districtId) => ({ districtId, validFrom })),
  )
  const seen = (await lister.get('/api/v1/schools?size=50')).body
  if (seen.total !== SCHOOLS || seen.items.length !== 50) throw new Error(`the specialist sees ${seen.total} schools`)

  const director = await Api.signIn(base, 'director')
  const plan = (await director.get('/api/v1/plans')).body.items[0]
  return { lister, director, plan: `/api/v1/plans/${plan.id}` }
}
