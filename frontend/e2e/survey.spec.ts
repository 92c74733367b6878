import { Api } from './support/api'
import { signIn } from './support/people'
import { newSchool } from './support/school'
import { expect, expectAccessible, isPhone, test } from './support/test'

interface Survey {
  id: string
  code: string
  questions: { id: string; kind: string; required: boolean; options?: { id: string }[] }[]
}

/** Somebody else answers: the first option everywhere, and the best mark. */
const answersOf = ({ questions }: Survey) =>
  questions
    .filter(({ required }) => required)
    .map(({ id, kind, options }) => ({
      questionId: id,
      ...(kind === 'scale' ? { scale: 5 } : { optionIds: [options?.[0]?.id] }),
    }))

test('a survey is opened from a template, answered on a phone, and counted (R-062)', {
  tag: '@desktop',
}, async ({ page, request, browser }) => {
  test.setTimeout(240_000)
  const school = await newSchool(request, isPhone(page) ? 'Ак-Суу' : 'Кара-Ой')
  const director = await Api.signIn(request, school.director)
  const list = `/api/v1/schools/${school.id}/stakeholder-surveys`

  await signIn(page, school.director)
  await page.goto(`/schools/${school.id}/surveys`)
  await expect(page.getByText('Азырынча сурамжылоо жок')).toBeVisible()
  await page.getByRole('button', { name: 'Жаңы сурамжылоо' }).first().click()
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /Ата-энелердин пикири/ })
    .click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ата-энелердин пикири' })).toBeVisible()
  const last = page.getByRole('listitem', { name: '10-суроо' })
  await last.getByRole('textbox', { name: 'Суроонун тексти' }).fill('Мектепке сунушуңуз?')
  await expect(page.getByText(/Сакталды \d/)).toBeVisible()
  await expectAccessible(page)

  await page.getByRole('button', { name: 'Сурамжылоону ачуу' }).click()
  const panel = page.getByRole('dialog', { name: 'Сурамжылоону ачуу' })
  await panel.getByLabel(/Канча кишиден суралат/).fill('40')
  await expectAccessible(page)
  await panel.getByRole('button', { name: 'Ачуу', exact: true }).click()
  const link = page.getByRole('link', { name: /\/s\// })
  await expect(link).toBeVisible()
  await expectAccessible(page)
  const address = (await link.getAttribute('href')) ?? ''

  await page.getByRole('link', { name: 'QR коду бар баракча' }).click()
  await expect(page.getByRole('img', { name: /QR коду/ })).toBeVisible()
  await expectAccessible(page)

  // A parent's phone: no account, half of it today, the rest after a reload.
  const { viewport, deviceScaleFactor } = { viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 }
  const phone = await browser.newContext({ viewport, deviceScaleFactor, hasTouch: true, isMobile: true })
  const parent = await phone.newPage()
  await parent.goto(address)
  await expect(parent.getByRole('heading', { level: 1, name: 'Ата-энелердин пикири' })).toBeVisible()
  await expectAccessible(parent)
  await parent.getByText('1–4-класстарда').click()
  await parent.getByLabel(/Мектепке сунушуңуз/).fill('Ашкана оңдолсун')
  await parent.reload()
  await expect(parent.getByRole('radio', { name: '1–4-класстарда' })).toBeChecked()
  await parent.getByRole('button', { name: 'Жоопторду жөнөтүү' }).click()
  await expect(parent.getByText(/Милдеттүү суроолордон жооп берилбегени/)).toBeVisible()
  for (const group of await parent
    .getByRole('group')
    .filter({ has: parent.getByRole('radio') })
    .all()) {
    await group.getByRole('radio').last().check({ force: true })
  }
  await parent.getByRole('button', { name: 'Русский' }).click()
  await expect(parent.getByRole('heading', { level: 1, name: 'Мнение родителей' })).toBeVisible()
  await parent.getByRole('button', { name: 'Отправить ответы' }).click()
  await expect(parent.getByText('Спасибо! Ваши ответы приняты')).toBeVisible()
  await expectAccessible(parent)
  await parent.reload()
  await expect(parent.getByText('С этого устройства уже ответили')).toBeVisible()
  await phone.close()

  // Four more make five, from which on results are told.
  const [item] = (await director.get<{ items: { id: string }[] }>(list)).items
  const survey = await director.get<Survey>(`${list}/${item?.id}`)
  for (let person = 0; person < 4; person += 1) {
    const answered = await request.post(`/api/v1/public/surveys/${survey.code}/answers`, {
      data: { deviceToken: crypto.randomUUID(), answers: answersOf(survey) },
    })
    expect(answered.status()).toBe(201)
  }

  await page.goto(`/schools/${school.id}/surveys/${survey.id}`)
  await expect(page.getByText(/жооп берди, чакырылганы 40/)).toContainText('5')
  await expect(page.getByRole('figure')).toHaveCount(0)
  await page.getByRole('button', { name: 'Аяктатуу' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Аяктатуу' }).click()
  const figure = page.getByRole('figure', { name: /^2\. Мектептин ишине/ })
  await expect(figure).toContainText('жооп берген 5')
  await expect(page.getByText('Ашкана оңдолсун')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('button', { name: 'Тастыктоочу базага кошуу' }).click()
  await expect(page.getByRole('link', { name: 'Далилди ачуу' })).toBeVisible()
  await figure.getByRole('button', { name: 'Көрсөткүчтөргө алуу' }).click()
  await expect(figure.getByRole('button', { name: /Көрсөткүчтөрдө бар/ })).toBeVisible()
  await page.goto(`/schools/${school.id}/indicators/surveys`)
  await expect(page.getByRole('heading', { name: /Мектептин ишине жалпысынан/ })).toBeVisible()
})
