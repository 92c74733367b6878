import { Api } from './support/api'
import { signIn, signOut } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

const KINDS = ['teaching_programme', 'test_work', 'methodical_development']

test('the district sees what does not agree in its schools and asks; the school answers', async ({
  page,
  request,
}) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Боз-Дөбө')
  const director = await Api.signIn(request, school.director)
  await director.replace(`/api/v1/schools/${school.id}/indicators/methodical-materials`, {
    from: 2022,
    to: 2022,
    years: [
      {
        year: 2022,
        period: 'calendar_year',
        kinds: KINDS.map((kind, at) => ({ kind, count: at === 0 ? 13 : 0 })),
        declaredTotal: 14,
      },
    ],
  })

  await signIn(page, 'district')
  await page.getByRole('link', { name: /Түшүндүрмөсү жок \d+ дал келбестикти/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Маалыматтын сапаты' })).toBeVisible()
  await expectAccessible(page)
  const all = page.getByRole('button', { name: /мектепти көрсөтүү/ })
  if (await all.isVisible()) await all.click()
  await page.getByRole('link', { name: `${school.name}: Ката — 1` }).click()
  await expect(page).toHaveURL(new RegExp(`school=${school.id}`))
  const list = page.getByRole('region', { name: 'Дал келбеген жерлер' })
  await expect(list.getByRole('link', { name: school.name, exact: true })).toHaveCount(1)
  await expect(list.getByText(/14 деп жазылган/)).toBeInViewport()
  if (isPhone(page)) await expect(list.getByRole('button', { name: 'Чыпкалар: 2' })).toBeVisible()
  else await expect(list.getByLabel('Мектеп')).toHaveValue(school.id)
  await list.getByRole('button', { name: /Түшүндүрмө суроо/ }).click()
  await list.getByLabel('Мектепке суроо').fill('Бир тест эки жолу саналганбы?')
  await expectAccessible(page)
  await list.getByRole('button', { name: 'Суроону жөнөтүү' }).click()
  await expect(list.getByText('Бир тест эки жолу саналганбы?')).toBeVisible()

  await signOut(page)
  await signIn(page, school.director)
  await page.getByRole('link', { name: /сандар боюнча 1 суроосуна жооп бериңиз/ }).click()
  await expect(page.getByText('Бир тест эки жолу саналганбы?')).toBeVisible()
  await page.getByRole('button', { name: /Түшүндүрмө берүү.*жалпы саны/ }).click()
  await page.getByLabel('Түшүндүрмө', { exact: true }).fill('Ооба, бир тест эки жолу саналган')
  await page.getByRole('button', { name: 'Түшүндүрмөнү сактоо' }).click()
  await expect(page.getByText('Түшүндүрмө сакталды')).toBeVisible()
  await page.goto('/')
  await expect(page.getByRole('region', { name: 'Кийинки кадамдар' })).toBeVisible()
  await expect(page.getByRole('link', { name: /суроосуна жооп бериңиз/ })).toHaveCount(0)
})
