import { Api } from './support/api'
import { signIn, signOut } from './support/people'
import { expect, expectAccessible, test } from './support/test'

interface Me {
  schools: { id: string }[]
}

test('R-047 a parent reads the public card without signing in', async ({ page, request }) => {
  const director = await Api.signIn(request, 'director')
  const [school] = (await director.get<Me>('/api/v1/me')).schools
  await page.goto(`/public/schools/${school?.id}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Миссиясы' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Беш жылдагы көрсөткүчтөр' })).toBeVisible()
  await expect(page.getByText('Айгүл Сыдыкова')).toHaveCount(0)
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Русский' }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Миссия' })).toBeVisible()
  await expectAccessible(page)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'English' })).toBeHidden()
})

test('a closed or unknown school has no public card', async ({ page }) => {
  await page.goto('/public/schools/0198f1c2-7a10-7c3e-9b52-3f1d2a4c5e60')
  await expect(page.getByText('Мындай мектептин барагы жок')).toBeVisible()
  await expectAccessible(page)
})

test('the page of a school leads to its public card, which stays open after signing out', async ({
  page,
  request,
}) => {
  const director = await Api.signIn(request, 'director')
  const [school] = (await director.get<Me>('/api/v1/me')).schools
  await signIn(page, 'director')
  await page.goto(`/schools/${school?.id}`)
  const link = page.getByRole('link', { name: 'Жалпыга ачык барак' })
  await expect(link).toHaveAttribute('href', `/public/schools/${school?.id}`)
  await signOut(page)
  await page.goto(`/public/schools/${school?.id}`)
  await expect(page.getByRole('heading', { level: 2, name: 'Өнүктүрүү планы' })).toBeVisible()
})
