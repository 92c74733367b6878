import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

interface Listed {
  items: { id: string; name: { ky: string } }[]
}

test('somebody else’s school is not there at all', { tag: '@phone' }, async ({ page, request }) => {
  const other = await Api.signIn(request, 'director2')
  const foreign = (await other.get<Listed>('/api/v1/schools')).items[0]
  await signIn(page, 'director')
  await page.goto(`/schools/${foreign?.id}`)
  await expect(page.getByText(foreign?.name.ky ?? '', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('main')).not.toBeEmpty()
  await expectAccessible(page)
})

test('a commission member reads the assigned schools and changes nothing', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const school = await newSchool(request, 'Күн-Батыш')
  await signIn(page, 'commission')
  await page.goto('/schools')
  await expect(page.getByText('Кең-Булак орто мектеби').first()).toBeVisible()
  await expect(page.getByText(school.name)).toHaveCount(0)
  await expectAccessible(page)
  await page.goto(`/schools/${school.id}`)
  await expect(page.getByText(school.name)).toHaveCount(0)
  await page.goto('/plans')
  await expect(page.getByRole('button', { name: 'Жаңы план түзүү' })).toHaveCount(0)
})

test('a deputy writes, and has no button that decides (R-026)', { tag: '@phone' }, async ({
  page,
  request,
}) => {
  const school = await newSchool(request, 'Тоо-Ашуу')
  const deputy = await Api.signIn(request, school.deputy)
  const plan = await deputy.create<{ id: string }>(`/api/v1/schools/${school.id}/plans`, {
    title: 'Мектептин өнүктүрүү планы',
    firstSchoolYear: 2026,
    termYears: 5,
  })
  await signIn(page, school.deputy)
  await page.goto(`/plans/${plan.id}/approval`)
  await expect(page.getByText('Планды педкеңешке мектеп директору жөнөтөт.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Педкеңешке жөнөтүү' })).toHaveCount(0)
  await expectAccessible(page)
})
