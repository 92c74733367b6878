import { Api } from './support/api'
import { signIn } from './support/people'
import { expect, expectAccessible, isPhone, test } from './support/test'

interface Mine {
  schools: { id: string }[]
}
interface Plans {
  items: { id: string; status: string }[]
}

test('every page of the demonstration school is accessible', async ({ page, request }) => {
  test.setTimeout(480_000)
  const director = await Api.signIn(request, 'director')
  const school = (await director.get<Mine>('/api/v1/me')).schools[0]?.id
  const plans = (await director.get<Plans>(`/api/v1/plans?schoolId=${school}`)).items
  const draft = plans.find((plan) => plan.status === 'draft' || plan.status === 'returned') ?? plans[0]
  await signIn(page, 'director')
  const pages = [
    '/',
    `/schools/${school}`,
    `/schools/${school}/profile`,
    `/schools/${school}/profile?tab=year`,
    `/schools/${school}/profile?tab=material`,
    `/schools/${school}/mission`,
    `/schools/${school}/staff`,
    `/schools/${school}/staff/summary`,
    `/schools/${school}/indicators`,
    `/schools/${school}/data-quality`,
    `/schools/${school}/cycle`,
    `/schools/${school}/assessments`,
    `/schools/${school}/assessments/observations`,
    `/schools/${school}/assessments/achievements`,
    `/schools/${school}/surveys`,
    `/schools/${school}/plans`,
    `/plans/${draft?.id}/edit`,
    `/plans/${draft?.id}/read`,
    `/plans/${draft?.id}/approval`,
    '/audit',
    '/profile',
  ]
  for (const path of pages) {
    await page.goto(path)
    await expect(page.getByRole('main').getByText('Жүктөлүүдө…')).toHaveCount(0)
    await expectAccessible(page)
    if (process.env.E2E_SCREENSHOT && path.endsWith('/edit') && !isPhone(page)) {
      await page.waitForLoadState('networkidle')
      await page.screenshot({ path: process.env.E2E_SCREENSHOT })
    }
  }
})
