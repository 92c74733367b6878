import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Role, StaffPerson, TeacherAchievement } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { aCourse, aPerson, COURSE_ID, masked, PERSON_ID, UNION_ID } from '../testing/builders'
import { staffPath, staffServer } from '../testing/staffServer'
import { PersonPanel } from './PersonPanel'

const anAchievement: TeacherAchievement = {
  id: id(830),
  version: 1,
  person: { id: PERSON_ID, fullName: 'Токтогулова Айзада Эркиновна' },
  kind: 'open_lesson',
  level: 'district',
  title: 'Теңдемелер',
  achievedOn: '2026-10-22',
}

const CARD = `/staff/${PERSON_ID}`

function Shown({ personId, onClose }: { personId: string; onClose: () => void }) {
  const [shown, setShown] = useState(personId)
  return (
    <PersonPanel
      key={shown}
      schoolId={SCHOOL_ID}
      personId={shown}
      part={undefined}
      onClose={onClose}
      onCreated={setShown}
    />
  )
}

async function show(role: Role = 'director', personId = PERSON_ID) {
  await asUser(aUser(role))
  const onClose = vi.fn()
  renderApp(<Shown personId={personId} onClose={onClose} />, {
    path: `/schools/${SCHOOL_ID}/staff`,
    pattern: '/schools/$schoolId/staff',
  })
  return onClose
}

const save = () => userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
const retype = async (field: HTMLElement, text: string) => {
  await userEvent.clear(field)
  await userEvent.type(field, text)
}

afterEach(() => server.events.removeAllListeners())

it('R-113: a load of 30 hours is doubted while it is typed, and is saved all the same', async () => {
  const asked = staffServer()
  server.use(
    http.put(staffPath(CARD), async ({ request }) =>
      HttpResponse.json({ ...aPerson(), ...((await request.json()) as object), version: 4 }),
    ),
  )
  await show('deputy')
  const load = await screen.findByLabelText('Жумалык жүктөмү, саат')
  await retype(load, '30')
  expect(
    await screen.findByText(
      'Жумасына 30 саат, адаттагы чек 18–24 саат. Туура болсо, ушул бойдон калтырыңыз.',
    ),
  ).toBeVisible()
  await save()
  expect(await screen.findByText('Карточка сакталды')).toBeVisible()
  expect(asked.last('PUT', CARD)).toMatchObject({
    ifMatch: '"3"',
    body: { weeklyLoad: '30', methodicalUnionId: UNION_ID },
  })
})

it('R-115: a new person comes with the checklist of hiring, a last day with that of leaving', async () => {
  staffServer()
  await show('deputy', 'new')
  expect(await screen.findByText(/3 күндүн ичинде ишке алуу буйругу чыкты/)).toBeVisible()
  expect(screen.getByText(/3 күндүн ичинде кызматкер аны менен таанышып/)).toBeVisible()
  const notice = screen.getByText(/14 календардык күн мурда арыз жазды/)
  expect(notice).not.toBeVisible()
  await userEvent.type(screen.getByLabelText('Иштен кеткен күнү'), '31.05.2026')
  await userEvent.tab()
  expect(await screen.findByText(/14 календардык күн мурда арыз жазды/)).toBeVisible()
})

it('names what is missing beside its field before anything is sent', async () => {
  const asked = staffServer()
  await show('director', 'new')
  await userEvent.click(await screen.findByRole('button', { name: 'Кызматкерди кошуу' }))
  for (const words of ['Фамилиясын жазыңыз', 'Атын жазыңыз', 'Жынысын тандаңыз', 'Кызматын жазыңыз']) {
    expect(screen.getByText(words)).toBeVisible()
  }
  await userEvent.type(screen.getByLabelText('Жумалык жүктөмү, саат'), 'көп')
  await userEvent.click(screen.getByRole('button', { name: 'Кызматкерди кошуу' }))
  expect(screen.getByText('0дөн 60ка чейинки сан, мисалы 22,5')).toBeVisible()
  expect(asked.sent.filter(({ path }) => path === '/staff')).toHaveLength(0)
})

it('adds a person; a refusal of the server stands beside its field and nothing typed goes away', async () => {
  const asked = staffServer()
  server.use(
    http.post(
      staffPath('/staff'),
      () =>
        problem(422, 'RULE_BROKEN', {
          errors: [
            {
              pointer: '/personnelNumber',
              code: 'personnel_number_taken_somewhere',
              message: 'Бул номер бош эмес',
            },
          ],
        }),
      { once: true },
    ),
    http.post(staffPath('/staff'), () => HttpResponse.json(aPerson(), { status: 201 })),
  )
  await show('director', 'new')
  await userEvent.type(await screen.findByLabelText(/^Фамилиясы/), 'Токтогулова')
  await userEvent.type(screen.getByLabelText(/^Аты /), 'Айзада')
  await userEvent.click(screen.getByLabelText('Аял'))
  await userEvent.type(screen.getByLabelText(/^Кызматы/), 'Математика мугалими')
  await userEvent.type(screen.getByLabelText('Табелдик номери'), '0017')
  await userEvent.click(screen.getByRole('button', { name: 'Кызматкерди кошуу' }))
  expect(await screen.findByText('Бул номер бош эмес')).toBeVisible()
  expect(screen.getByLabelText(/^Фамилиясы/)).toHaveValue('Токтогулова')
  await userEvent.click(screen.getByRole('button', { name: 'Кызматкерди кошуу' }))
  expect(await screen.findByText('Токтогулова Айзада Эркиновна кошулду')).toBeVisible()
  expect(await screen.findByRole('button', { name: 'Курс кошуу' })).toBeVisible()
  const posts = asked.sent.filter(({ method, path }) => method === 'POST' && path === '/staff')
  expect(posts[0]?.key).toBe(posts[1]?.key)
  expect(posts[1]?.body).toMatchObject({
    lastName: 'Токтогулова',
    sex: 'female',
    category: 'pedagogical',
    weeklyLoad: null,
  })
})

it('412: what the other person wrote elsewhere comes in, and where both wrote one chooses; nothing typed is lost', async () => {
  const asked = staffServer()
  await show()
  await retype(await screen.findByLabelText(/^Кызматы/), 'Алгебра мугалими')
  await retype(screen.getByLabelText('Адистиги'), 'Математик')
  const theirs: StaffPerson = aPerson({
    version: 4,
    position: 'Информатика мугалими',
    phone: '+996 111 222 333',
  })
  server.use(
    http.get(staffPath(CARD), () => HttpResponse.json(theirs)),
    http.put(staffPath(CARD), () => problem(412, 'STALE'), { once: true }),
    http.put(staffPath(CARD), () => HttpResponse.json({ ...theirs, version: 5 })),
  )
  await save()
  const note = await screen.findByRole('alert')
  expect(within(note).getByText('Информатика мугалими')).toBeVisible()
  expect(screen.getByLabelText(/^Кызматы/)).toHaveValue('Алгебра мугалими')
  expect(screen.getByLabelText('Адистиги')).toHaveValue('Математик')
  expect(screen.getByLabelText('Телефону')).toHaveValue('+996 111 222 333')
  await userEvent.click(within(note).getByRole('button', { name: 'Ошонусун алуу' }))
  expect(screen.getByLabelText(/^Кызматы/)).toHaveValue('Информатика мугалими')
  await save()
  await screen.findByText('Карточка сакталды')
  expect(asked.last('PUT', CARD)).toMatchObject({
    ifMatch: '"4"',
    body: { position: 'Информатика мугалими', speciality: 'Математик', phone: '+996 111 222 333' },
  })
  expect(screen.queryByText('Бул жазууну башка адам да өзгөрттү')).not.toBeInTheDocument()
})

it('asks before what was typed is thrown away', async () => {
  staffServer()
  const onClose = await show()
  await userEvent.type(await screen.findByLabelText('Адистиги'), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Жабуу' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Бул жерде калуу' }))
  expect(onClose).not.toHaveBeenCalled()
  expect(screen.getByLabelText('Адистиги')).toHaveValue('Математика жана информатика!')
})

it('an ended qualification category is said under its date', async () => {
  staffServer({ person: aPerson({ qualificationValidTo: '2020-05-31' }) })
  await show()
  expect(await screen.findByText('Мөөнөтү бүткөн: 31.05.2020')).toBeVisible()
  await screen.findByRole('option', { name: 'Категориясыз' })
  await userEvent.selectOptions(screen.getByLabelText('Квалификациялык категориясы'), 'Категориясыз')
  expect(screen.queryByLabelText('Категориянын мөөнөтү')).not.toBeInTheDocument()
})

it('R-116: 72 hours in six days are doubted in the dialog, and the course is added without touching the form', async () => {
  const asked = staffServer()
  server.use(http.post(staffPath(`${CARD}/courses`), () => HttpResponse.json(aCourse(), { status: 201 })))
  await show()
  await userEvent.type(await screen.findByLabelText('Адистиги'), '!')
  await userEvent.click(screen.getByRole('button', { name: 'Курс кошуу' }))
  const dialog = await screen.findByRole('dialog', { name: 'Жаңы курс' })
  await userEvent.type(within(dialog).getByLabelText(/^Темасы/), 'Санариптик сабактар')
  await userEvent.type(within(dialog).getByLabelText('Башталган күнү'), '23.03.2026')
  await userEvent.type(within(dialog).getByLabelText('Аяктаган күнү'), '28.03.2026')
  await userEvent.type(within(dialog).getByLabelText('Сааты'), '72')
  expect(await within(dialog).findByText(/6 күндө 72 саат: күнүнө 12 саат, бул 10 сааттан көп/)).toBeVisible()
  await userEvent.click(within(dialog).getByRole('button', { name: 'Курсту кошуу' }))
  expect(await screen.findByText('Курс кошулду')).toBeVisible()
  expect(asked.last('POST', `${CARD}/courses`)?.body).toMatchObject({
    topic: 'Санариптик сабактар',
    hours: 72,
    startedOn: '2026-03-23',
    endedOn: '2026-03-28',
    report: null,
  })
  expect(asked.sent.filter(({ method }) => method === 'PUT')).toHaveLength(0)
  expect(screen.getByLabelText('Адистиги')).toHaveValue('Математика жана информатика!')
})

it('R-117: a course without a report is marked late; the report is written into it', async () => {
  const asked = staffServer({ person: aPerson({ courses: [aCourse()] }) })
  server.use(
    http.put(staffPath(`${CARD}/courses/${COURSE_ID}`), () =>
      HttpResponse.json(aCourse({ version: 2, report: 'Бирикмеде айтып берди', reportOverdue: false })),
    ),
  )
  await show()
  expect(await screen.findByText('Отчет кечикти')).toBeVisible()
  await userEvent.click(screen.getByRole('button', { name: 'Өзгөртүү: Санариптик сабактарды даярдоо' }))
  const dialog = await screen.findByRole('dialog', { name: 'Курс' })
  await userEvent.type(within(dialog).getByLabelText('Курстан кийинки отчет'), 'Бирикмеде айтып берди')
  await userEvent.click(within(dialog).getByRole('button', { name: 'Сактоо' }))
  expect(await screen.findByText('Курс сакталды')).toBeVisible()
  expect(asked.last('PUT', `${CARD}/courses/${COURSE_ID}`)).toMatchObject({
    ifMatch: '"1"',
    body: { report: 'Бирикмеде айтып берди', certificateNumber: '00418' },
  })
})

it('a removed course can be put back', async () => {
  const asked = staffServer({ person: aPerson({ courses: [aCourse()] }) })
  server.use(
    http.delete(staffPath(`${CARD}/courses/${COURSE_ID}`), () => new HttpResponse(null, { status: 204 })),
    http.post(staffPath(`${CARD}/courses`), () => HttpResponse.json(aCourse(), { status: 201 })),
  )
  await show()
  await userEvent.click(await screen.findByRole('button', { name: /^Өзгөртүү: Санариптик/ }))
  const dialog = await screen.findByRole('dialog', { name: 'Курс' })
  await userEvent.click(within(dialog).getByRole('button', { name: 'Өчүрүү' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Кайтаруу' }))
  await waitFor(() =>
    expect(asked.last('POST', `${CARD}/courses`)?.body).toMatchObject({ topic: aCourse().topic, hours: 72 }),
  )
})

it('who has a history is not removed: the page says what to do instead', async () => {
  staffServer()
  server.use(http.delete(staffPath(CARD), () => problem(409, 'CONFLICT')))
  await show()
  await userEvent.click(await screen.findByRole('button', { name: 'Өчүрүү' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Жазууну өчүрүү' }))
  expect(await screen.findByText(/Иштен кеткен күнүн жазыңыз\.$/)).toBeVisible()
})

it('a mistaken entry is removed and can be put back', async () => {
  const asked = staffServer()
  server.use(
    http.delete(staffPath(CARD), () => new HttpResponse(null, { status: 204 })),
    http.post(staffPath('/staff'), () => HttpResponse.json(aPerson(), { status: 201 })),
  )
  const onClose = await show()
  await userEvent.click(await screen.findByRole('button', { name: 'Өчүрүү' }))
  await userEvent.click(await screen.findByRole('button', { name: 'Жазууну өчүрүү' }))
  await waitFor(() => expect(onClose).toHaveBeenCalled())
  expect(asked.last('DELETE', CARD)?.ifMatch).toBe('"3"')
  await userEvent.click(screen.getByRole('button', { name: 'Кайтаруу' }))
  await waitFor(() =>
    expect(asked.last('POST', '/staff')?.body).toMatchObject({ lastName: 'Токтогулова', weeklyLoad: '22.5' }),
  )
})

it('the commission reads the card without personal data and is told that it is recorded (R-178)', async () => {
  staffServer({ person: masked(aPerson({ courses: [aCourse()] })) as StaffPerson })
  await show('commission_member')
  const card = await screen.findByRole('dialog', { name: 'Токтогулова Айзада Эркиновна' })
  expect(within(card).getByText('Бул карточканы ачканыңыз мектептин журналына жазылды.')).toBeVisible()
  expect(await within(card).findByText('Биринчи категория')).toBeVisible()
  expect(within(card).getByText('Санариптик сабактарды даярдоо')).toBeVisible()
  expect(within(card).queryByText('Туулган күнү')).not.toBeInTheDocument()
  expect(within(card).queryByText('Телефону')).not.toBeInTheDocument()
  expect(within(card).queryByRole('textbox')).not.toBeInTheDocument()
  expect(within(card).queryByRole('button', { name: 'Сактоо' })).not.toBeInTheDocument()
})

it('achievements stand on the card, with the way to the register and, for the own school, to the sheets', async () => {
  const asked = staffServer({ achievements: [anAchievement] })
  await show('deputy')
  const part = await screen.findByRole('region', { name: 'Жетишкендиктер' })
  expect(await within(part).findByText('Теңдемелер')).toBeVisible()
  expect(asked.last('GET', '/achievements')?.query).toMatchObject({ personId: PERSON_ID })
  expect(within(part).getByRole('link', { name: 'Жетишкендиктердин каттоосу' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/assessments/achievements?person=${PERSON_ID}`,
  )
  expect(within(part).getByRole('link', { name: 'Сабактарына байкоо' })).toBeVisible()
})
