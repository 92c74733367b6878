import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { Api } from './support/api'
import { textOf } from './support/docx'
import { signIn, signOut } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'
import { xlsx } from './support/xlsx'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const HEADINGS = [
  'Фамилиясы',
  'Аты',
  'Атасынын аты',
  'Жынысы',
  'Туулган күнү',
  'Кызматкердин категориясы',
  'Кызматы',
  'Предметтери',
  'Билими',
  'Жумалык жүктөмү, саат',
]
const GOOD = [
  [
    'Өмүров',
    'Нурбек',
    'Асанович',
    'Эркек',
    '12.05.1980',
    'Педагогикалык персонал',
    'Физика мугалими',
    'Физика',
    'Жогорку билим',
    '20',
  ],
  [
    'Үсөнова',
    'Гүлзат',
    '',
    'Аял',
    '03.09.1991',
    'Педагогикалык персонал',
    'Химия мугалими',
    'Химия',
    'Бакалавр',
    '18,5',
  ],
]
const WRONG = [
  GOOD[0],
  [
    'Үсөнова',
    'Гүлзат',
    '',
    'Аял',
    '31.02.1991',
    'Педагогикалык персонал',
    'Химия мугалими',
    'Химия',
    'Бакалавр',
    'көп',
  ],
] as string[][]

/** Desktops type a date, phones bring a calendar of their own. */
const day = (page: Page, iso: string) => (isPhone(page) ? iso : iso.split('-').reverse().join('.'))

async function choose(page: Page, name: string, rows: readonly (readonly string[])[]) {
  await page.setInputFiles('input[type=file]', { name, mimeType: XLSX, buffer: xlsx([HEADINGS, ...rows]) })
}

test('a director keeps the register: a person with a doubtful load and a course (R-113, R-116)', async ({
  page,
  request,
}) => {
  const school = await newSchool(request, 'Алтын-Арык')
  await signIn(page, school.director)
  if (isPhone(page)) await page.getByRole('button', { name: 'Дагы' }).click()
  await page.getByRole('link', { name: 'Кызматкерлер', exact: true }).first().click()
  await expect(page.getByText('Кызматкерлер али киргизиле элек')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Биринчи кызматкерди кошуу' }).click()

  const panel = page.getByRole('dialog', { name: 'Жаңы кызматкер' })
  await panel.getByRole('button', { name: 'Кызматкерди кошуу' }).click()
  await expect(panel.getByText('Фамилиясын жазыңыз')).toBeVisible()
  await expectAccessible(page)
  await panel.getByLabel('Фамилиясы').fill('Токтогулова')
  await panel.getByLabel(/^Аты/).fill('Айзада')
  await panel.getByLabel('Аял').check()
  await panel.getByLabel('Туулган күнү').fill(day(page, '1984-03-12'))
  await panel.getByLabel('Кызматы').fill('Математика мугалими')
  const subjects = panel.getByRole('combobox', { name: 'Предметтери' })
  await subjects.click()
  await subjects.pressSequentially('матем')
  await page.getByRole('listbox').getByRole('option', { name: 'Математика' }).click()
  await panel.getByLabel('Жумалык жүктөмү, саат').fill('30')
  await expect(panel.getByText(/Жумасына 30 саат, адаттагы чек 18–24 саат/)).toBeVisible()
  await panel.getByLabel('Билими', { exact: true }).selectOption('higher')
  await panel.getByLabel('Квалификациялык категориясы').selectOption('first')
  await panel.getByLabel('Категориянын мөөнөтү').fill(day(page, '2024-05-31'))
  await panel.getByRole('button', { name: 'Кызматкерди кошуу' }).click()

  const card = page.getByRole('dialog', { name: /Токтогулова Айзада/ })
  await card.getByRole('button', { name: 'Курс кошуу' }).click()
  const course = page.getByRole('dialog', { name: 'Жаңы курс' })
  await course.getByLabel('Темасы').fill('Санариптик сабактарды даярдоо')
  await course.getByLabel('Башталган күнү').fill(day(page, '2026-03-23'))
  await course.getByLabel('Аяктаган күнү').fill(day(page, '2026-03-28'))
  await course.getByLabel('Сааты').fill('72')
  await expect(course.getByText(/күнүнө 12 саат/)).toBeVisible()
  await expectAccessible(page)
  if (!isPhone(page)) {
    await course.getByLabel('Аяктаган күнү').click()
    await expect(page.getByRole('region', { name: 'Күндү тандоо' })).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
  }
  await course.getByRole('button', { name: 'Курсту кошуу' }).click()
  await expect(card.getByText('Отчет кечикти')).toBeVisible()
  await expectAccessible(page)
  await card.getByRole('button', { name: 'Жабуу' }).click()

  await expect(page.getByText('1 кызматкер иштейт')).toBeVisible()
  await expect(page.getByText('Мөөнөтү бүткөн: 31.05.2024')).toBeVisible()
  await page.getByRole('searchbox').fill('токтогулова айзада')
  await expect(page.getByText('Математика мугалими')).toBeVisible()
  await expectAccessible(page)
})

test('a file with errors names every cell and stores nothing; the corrected one is stored and exported', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const school = await newSchool(request, 'Кара-Жыгач')
  await signIn(page, school.deputy)
  await page.goto(`/schools/${school.id}/staff/import`)
  await expect(page.getByText(/25 МБга жана 100\s000 сапка чейин/)).toBeVisible()
  await expectAccessible(page)
  await choose(page, 'тизме.xlsx', WRONG)
  await expect(page.getByRole('heading', { name: 'тизме.xlsx: ката бар' })).toBeVisible()
  await expect(page.getByText(/Каталар: 2\. Ката бар саптар: 1/)).toBeVisible()
  await expect(page.getByRole('table')).toContainText('Туулган күнү')
  await expectAccessible(page)
  await page.goto(`/schools/${school.id}/staff`)
  await expect(page.getByText('Кызматкерлер али киргизиле элек')).toBeVisible()

  await page.getByRole('link', { name: 'Файлдан киргизүү' }).first().click()
  await choose(page, 'оңдолгон.xlsx', GOOD)
  await expect(page.getByRole('heading', { name: 'оңдолгон.xlsx: ката жок' })).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: '2 кызматкерди сактоо' }).click()
  await expect(page.getByText('Файл киргизилди: 2 кошулду, 0 өзгөрдү')).toBeVisible()
  await expect(page.getByText('2 кызматкер иштейт')).toBeVisible()

  // Typed without Kyrgyz letters, exported with the filter that is on.
  await page.getByRole('searchbox').fill('усонова')
  await expect(page.getByText('1 кызматкер иштейт')).toBeVisible()
  await page.getByRole('button', { name: 'Жүктөп алуу' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: 'Тизме, XLSX' }).click(),
  ])
  const file = await readFile(await download.path())
  const texts = ['xl/sharedStrings.xml', 'xl/worksheets/sheet1.xml'].map((part) => textOf(file, part)).join()
  // The writer spells letters beyond ASCII by their numbers.
  const words = texts.replace(/&#x([\da-f]+);/gi, (_, code) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  )
  expect(download.suggestedFilename()).toMatch(/\.xlsx$/)
  expect(words).toContain('Үсөнова')
  expect(words).not.toContain('Өмүров')
})

test('the yearly summary is computed, has vacancies and stands alone on paper (R-111, R-112)', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const school = await newSchool(request, 'Жаңы-Сай')
  const director = await Api.signIn(request, school.director)
  for (const [lastName, education] of [
    ['Асанова', 'higher'],
    ['Бекова', 'specialised_secondary'],
  ]) {
    await director.create(`/api/v1/schools/${school.id}/staff`, {
      lastName,
      firstName: 'Айгүл',
      sex: 'female',
      birthDate: lastName === 'Бекова' ? '1960-01-01' : null,
      category: 'pedagogical',
      position: 'Мугалим',
      subjects: [],
      education,
      awards: [],
    })
  }
  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/staff/summary`)
  await expect(page.getByText(/^50,0.%$/).first()).toBeVisible()
  await expect(page.getByText(/1 кызматкердин туулган күнү жазылган эмес/)).toBeVisible()
  await page.getByRole('button', { name: 'Бош орун кошуу' }).click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Кызматы').fill('Физика мугалими')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Бош орунду кошуу' }).click()
  await expect(page.getByText(/^66,7.%$/)).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('Мектеп директору')).toBeVisible()
  await expect(page.getByText('Физика мугалими')).toBeHidden()
  await expect(page.getByRole('navigation', { name: 'Негизги бөлүмдөр' })).toBeHidden()
  // A button in the head of a table is left out on the second sheet: on paper the label is text.
  const age = page.locator('thead th', { has: page.locator('button', { hasText: 'Жашы' }) })
  await expect(age.locator('button')).toBeHidden()
  expect(await age.evaluate((head) => getComputedStyle(head, '::after').content)).toBe('"Жашы"')
})

test('methodical unions: theme, head and members', { tag: '@phone' }, async ({ page, request }) => {
  const school = await newSchool(request, 'Тоң-Булак')
  const director = await Api.signIn(request, school.director)
  await director.create(`/api/v1/schools/${school.id}/staff`, {
    lastName: 'Өмүров',
    firstName: 'Нурбек',
    sex: 'male',
    category: 'pedagogical',
    position: 'Физика мугалими',
    subjects: ['physics'],
    awards: [],
  })
  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/staff/unions`)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Бирикме кошуу' }).first().click()
  const panel = page.getByRole('dialog')
  await panel.getByLabel('Аталышы').fill('Табигый-математикалык бирикме')
  await panel.getByLabel('Проблемалык темасы').fill('Сабакта суроо берүү маданияты')
  await panel.getByRole('combobox', { name: 'Мүчөлөрү' }).fill('омур')
  await page.getByRole('listbox').getByRole('option', { name: 'Өмүров Нурбек' }).click()
  await panel.getByRole('combobox', { name: 'Мүчөлөрү' }).press('Escape')
  await panel.getByLabel('Жетекчиси').selectOption({ label: 'Өмүров Нурбек' })
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Бирикмени кошуу' }).click()
  await expect(page.getByRole('heading', { name: /Табигый-математикалык бирикме/ })).toBeVisible()
  await expectAccessible(page)
})

test('the commission reads without personal data, and the reading stands in the journal (R-178, R-180)', {
  tag: '@desktop',
}, async ({ page, request }) => {
  const director = await Api.signIn(request, 'director')
  const school = (await director.get<{ schools: { id: string }[] }>('/api/v1/me')).schools[0]?.id
  const lastName = `Каримова${Date.now().toString(36)}`
  await director.create(`/api/v1/schools/${school}/staff`, {
    lastName,
    firstName: 'Нурзат',
    sex: 'female',
    birthDate: '1979-04-23',
    phone: '+996 000 777 000',
    category: 'pedagogical',
    position: 'Тарых мугалими',
    subjects: ['history'],
    awards: [],
  })
  await signIn(page, 'commission')
  await page.goto(`/schools/${school}/staff?q=${lastName}`)
  await page.getByRole('button', { name: new RegExp(lastName) }).click()
  const card = page.getByRole('dialog')
  await expect(card.getByText('Тарых мугалими')).toBeVisible()
  await expect(card.getByText(/журналына жазылды/)).toBeVisible()
  await expect(page.getByText('23.04.1979')).toHaveCount(0)
  await expect(page.getByText('777')).toHaveCount(0)
  await expectAccessible(page)
  await signOut(page)
  await signIn(page, 'director')
  await page.goto(`/audit?q=${lastName}`)
  await expect(page.getByText('окулду').first()).toBeVisible()
})

test('the district reaches totals from the school page and no person', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const director = await Api.signIn(request, 'director')
  const school = (await director.get<{ schools: { id: string }[] }>('/api/v1/me')).schools[0]?.id
  await signIn(page, 'district')
  await page.goto(`/schools/${school}`)
  await page.getByRole('link', { name: 'Жылдык жыйынтык' }).click()
  await expect(
    page
      .getByText('Маалыматтын күнү', { exact: false })
      .or(page.getByText('Азырынча эсептей турган маалымат жок')),
  ).toBeVisible()
  await expect(page.getByRole('link', { name: 'Тизме', exact: true })).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`/schools/${school}/staff`)
  await expect(page.getByText('Мындай барак жок')).toBeVisible()
})
