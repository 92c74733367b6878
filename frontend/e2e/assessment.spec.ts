import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, test } from './support/test'

test('an assessment is planned, its weakness goes into the plan, and it is closed with a document (R-141, R-144, R-145)', {
  tag: '@phone',
}, async ({ page, request }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, 'Кызыл-Туу')
  const deputy = await Api.signIn(request, school.deputy)
  await deputy.create(`/api/v1/schools/${school.id}/plans`, {
    title: 'Өнүктүрүү планы',
    firstSchoolYear: 2026,
  })

  await signIn(page, school.deputy)
  await page.goto(`/schools/${school.id}`)
  await page.getByRole('link', { name: 'Ички баалоого өтүү' }).click()
  await expect(page.getByText('Бул жылы баалоо пландала элек')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Баалоо пландоо' }).first().click()
  let panel = page.getByRole('dialog', { name: 'Жаңы баалоо' })
  await panel.getByLabel('Баалоонун темасы').fill('7-класстардын математика боюнча билими')
  await panel.getByText('Тестирлөө, анкета алуу').click()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Баалоону кошуу' }).click()

  await expect(page.getByRole('heading', { level: 1, name: /^7-класстардын/ })).toBeVisible()
  const step = page.getByRole('listitem', { name: 'Баалоо объектисин аныктоо жана негиздөө' })
  await step.getByRole('button', { name: 'Бүгүн аткарылды' }).click()
  await expect(step).toContainText('Аткарылды')
  await page.getByRole('button', { name: 'Алсыз жак кошуу' }).click()
  panel = page.getByRole('dialog', { name: 'Жаңы алсыз жак' })
  await panel.getByLabel('Эмне аныкталды').fill('Бөлчөктөр боюнча ката көп')
  await panel.getByRole('button', { name: 'Кошуу' }).click()
  await page.getByRole('button', { name: /^Пландын көйгөйү кылуу/ }).click()
  await expect(page.getByRole('link', { name: /^Пландын көйгөйү: / })).toBeVisible()

  // Without a document the way leads to it.
  await page.getByRole('button', { name: 'Баалоону жабуу' }).click()
  await page.getByRole('button', { name: 'Документти толтуруу' }).click()
  panel = page.getByRole('dialog', { name: 'Жыйынтыктоочу документ' })
  await panel.getByLabel('Документтин түрү').selectOption('reference')
  const today = new Date(Date.now() + 6 * 3_600_000).toISOString().slice(0, 10)
  const day = panel.getByLabel('Күнү')
  const phone = (await day.getAttribute('type')) === 'date'
  await day.fill(phone ? today : today.split('-').reverse().join('.'))
  await panel.getByRole('button', { name: 'Сактоо' }).click()
  await expect(page.getByText(/^Справка/).first()).toBeVisible()
  await page.getByRole('button', { name: 'Баалоону жабуу' }).click()
  const dialog = page.getByRole('dialog', { name: 'Баалоо жабылсынбы?' })
  await expect(dialog.getByText('6 кадам аткарыла элек.')).toBeVisible()
  await expectAccessible(page)
  await dialog.getByRole('button', { name: 'Баалоону жабуу' }).click()
  await expect(page.getByRole('button', { name: 'Кайра ачуу' })).toBeVisible()
  await expectAccessible(page)

  // The problem of the plan knows where it came from.
  await page.getByRole('link', { name: /^Пландын көйгөйү: / }).click()
  await page.getByRole('link', { name: /^Булагы: ички баалоо/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^7-класстардын/ })).toBeVisible()

  // A sheet of a lesson: marks by a touch.
  await page.goto(`/schools/${school.id}/assessments/observations?open=new`)
  panel = page.getByRole('dialog', { name: 'Жаңы байкоо баракчасы' })
  await panel.getByLabel('Предмет').selectOption('math')
  const line = panel.getByRole('group', { name: 'Баасы: Убакыт туура бөлүштүрүлдү' })
  await line.getByText('4', { exact: true }).click()
  await expect(panel.getByText('Орточо баа: 4')).toBeVisible()
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Баракчаны сактоо' }).click()
  await expect(page.getByRole('button', { name: '5-класс, Математика' })).toBeVisible()
})

test('the district reads the totals of the demonstration school and no names', { tag: '@desktop' }, async ({
  page,
  request,
}) => {
  const director = await Api.signIn(request, 'director')
  const me = await director.get<{ schools: { id: string }[] }>('/api/v1/me')
  await signIn(page, 'district')
  await page.goto(`/schools/${me.schools[0]?.id}/assessments`)
  await expect(page.getByText('орточо баа 4,22')).toBeVisible()
  await expect(page.getByText('Жаш мугалимдердин сабактарынын сапаты')).toHaveCount(0)
  await expect(page.getByRole('link', { name: 'Сабакка байкоо' })).toHaveCount(0)
  await expectAccessible(page)
})
