import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { HttpResponse, http } from 'msw'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import type { Role } from '@/api'
import { aUser, id, problem } from '@/testing/builders'
import { keptFiles } from '@/testing/keptFiles'
import { SCHOOL_ID } from '@/testing/plans'
import { asUser, renderApp } from '@/testing/renderApp'
import { server } from '@/testing/server'
import { type StaffSearch, staffSearch } from '../model/search'
import { aRow, masked } from '../testing/builders'
import { staffPath, staffServer } from '../testing/staffServer'
import { RegisterPage } from './RegisterPage'

function Shown({ start, onSearch }: { start: StaffSearch; onSearch?: (search: StaffSearch) => void }) {
  const [search, setSearch] = useState(start)
  return (
    <RegisterPage
      schoolId={SCHOOL_ID}
      search={search}
      onSearch={(next) => {
        onSearch?.(next)
        setSearch(next)
      }}
    />
  )
}

async function show(role: Role = 'director', start: StaffSearch = {}, onSearch = vi.fn()) {
  await asUser(aUser(role))
  renderApp(<Shown start={start} onSearch={onSearch} />, {
    path: `/schools/${SCHOOL_ID}/staff`,
    pattern: '/schools/$schoolId/staff',
  })
  return onSearch
}

const rows = () => screen.getAllByRole('row').slice(1)

afterEach(() => server.events.removeAllListeners())

it('says what is unknown with a dash, an ended category and a doubtful load in words (R-090, R-113)', async () => {
  const warning = {
    code: 'load_outside_norm',
    rule: 'R-113',
    message: 'Жумалык жүктөм 30 саат, норма 18–24 саат',
  }
  staffServer({
    rows: [
      aRow({ qualificationValidTo: '2020-05-31', weeklyLoad: '30.0', warnings: [warning] }),
      aRow({
        id: id(501),
        fullName: 'Өмүров Нурбек',
        subjects: [],
        education: undefined,
        qualificationCategory: undefined,
        qualificationValidTo: undefined,
        experienceYears: undefined,
        weeklyLoad: undefined,
        employed: false,
      }),
    ],
  })
  await show()
  expect(await screen.findByText('2 кызматкер иштейт')).toBeVisible()
  const [first, second] = rows() as [HTMLElement, HTMLElement]
  expect(within(first).getByText('Мөөнөтү бүткөн: 31.05.2020')).toBeVisible()
  expect(within(first).getByText(/Жумалык жүктөм 30 саат/)).toBeInTheDocument()
  expect(within(second).getAllByText('—')).toHaveLength(5)
  expect(within(second).getByText('иштен кеткен')).toBeVisible()
})

it('asks the server for what the address says, and puts every filter into the address', async () => {
  const asked = staffServer({ rows: [aRow()] })
  const onSearch = await show('deputy', { category: 'pedagogical', expiring: true, sort: 'load_desc' })
  await screen.findByText('1 кызматкер иштейт')
  expect(asked.last('GET', '/staff')?.query).toEqual({
    category: 'pedagogical',
    qualificationExpiring: 'true',
    sort: 'load_desc',
    page: '0',
    size: '100',
  })
  await userEvent.selectOptions(screen.getByLabelText('Предмети'), 'Математика')
  await userEvent.click(screen.getByLabelText('Пенсия курагына жеткендер'))
  await userEvent.selectOptions(screen.getByLabelText('Иштеши'), 'Иштен кеткендер')
  await userEvent.type(screen.getByRole('searchbox', { name: 'Аты-жөнү же кызматы' }), 'окмот{Enter}')
  await userEvent.click(screen.getByRole('button', { name: 'Стажы, жыл' }))
  expect(onSearch).toHaveBeenLastCalledWith({
    category: 'pedagogical',
    expiring: true,
    subject: 'math',
    pension: true,
    employment: 'left',
    q: 'окмот',
    sort: 'experience',
    page: undefined,
  })
  await waitFor(() =>
    expect(asked.last('GET', '/staff')?.query).toMatchObject({
      q: 'окмот',
      subject: 'math',
      pensionAge: 'true',
      employment: 'left',
      sort: 'experience',
    }),
  )
})

it('reads only filters that the register knows', () => {
  expect(
    staffSearch({
      category: "1' or 1=1",
      union: 'x',
      pension: 'yes',
      employment: 'employed',
      sort: 'phone',
      page: -1,
    }),
  ).toEqual({})
  expect(staffSearch({ person: 'new', pension: true, part: 'courses', page: 2 })).toEqual({
    person: 'new',
    pension: true,
    part: 'courses',
    page: 2,
  })
})

it('remembers the chosen columns for this person on this device', async () => {
  staffServer({ rows: [aRow()] })
  await show()
  await screen.findByText('1 кызматкер иштейт')
  expect(screen.queryByRole('columnheader', { name: 'Телефону' })).not.toBeInTheDocument()
  await userEvent.click(screen.getByRole('button', { name: 'Мамычалар' }))
  await userEvent.click(await screen.findByLabelText('Телефону'))
  await userEvent.click(screen.getByLabelText('Билими', { selector: '[type=checkbox]' }))
  expect(screen.getByRole('columnheader', { name: 'Телефону' })).toBeVisible()
  expect(screen.queryByRole('columnheader', { name: 'Билими' })).not.toBeInTheDocument()
  expect(JSON.parse(localStorage.getItem(`onuguu.staff.columns.${id(1)}`) ?? '')).toEqual([
    'position',
    'subjects',
    'qualification',
    'experience',
    'load',
    'phone',
  ])
})

it('an empty register offers both next actions to the school and none to the commission', async () => {
  staffServer()
  const onSearch = await show()
  const empty = (await screen.findByText('Кызматкерлер али киргизиле элек')).parentElement as HTMLElement
  expect(within(empty).getByRole('link', { name: 'Файлдан киргизүү' })).toHaveAttribute(
    'href',
    `/schools/${SCHOOL_ID}/staff/import`,
  )
  await userEvent.click(within(empty).getByRole('button', { name: 'Биринчи кызматкерди кошуу' }))
  expect(onSearch).toHaveBeenLastCalledWith({ person: 'new', part: undefined })
})

it('shows the commission people without personal data and without a way to change them (R-180)', async () => {
  localStorage.setItem(`onuguu.staff.columns.${id(1)}`, JSON.stringify(['position', 'birthDate', 'phone']))
  staffServer({ rows: [masked(aRow()) as ReturnType<typeof aRow>] })
  await show('commission_member')
  await screen.findByText('1 кызматкер иштейт')
  expect(screen.queryByRole('columnheader', { name: 'Туулган күнү' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Кызматкер кошуу' })).not.toBeInTheDocument()
  expect(screen.queryByRole('link', { name: 'Файлдан киргизүү' })).not.toBeInTheDocument()
  expect(screen.queryByRole('button', { name: 'Жүктөп алуу' })).not.toBeInTheDocument()
  expect(screen.queryByLabelText('Пенсия курагына жеткендер')).not.toBeInTheDocument()
  expect(screen.getByRole('button', { name: 'Басып чыгаруу' })).toBeVisible()
})

it('exports what the filters show under the name that the server gave', async () => {
  const asked = staffServer({ rows: [aRow()] })
  server.use(
    http.get(staffPath('/staff/export'), () =>
      HttpResponse.arrayBuffer(new ArrayBuffer(4), {
        headers: { 'Content-Disposition': "attachment; filename*=UTF-8''%D0%9A%D1%8B%D0%B7.xlsx" },
      }),
    ),
  )
  const names = keptFiles()
  await show('director', { education: 'bachelor', page: 1 })
  await userEvent.click(await screen.findByRole('button', { name: 'Жүктөп алуу' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Тизме, XLSX' }))
  expect(await screen.findByText('Файл жүктөлдү')).toBeVisible()
  expect(names).toEqual(['Кыз.xlsx'])
  expect(asked.last('GET', '/staff/export')?.query).toEqual({ education: 'bachelor' })
})

it('prints every row of the filter, not only the page on the screen', async () => {
  const people = Array.from({ length: 230 }, (_, n) =>
    aRow({ id: id(1000 + n), fullName: `Кызматкер ${n + 1}` }),
  )
  staffServer({ rows: people })
  let printed = 0
  vi.stubGlobal('print', () => {
    printed = rows().length
  })
  await show()
  await screen.findByText('230 кызматкер иштейт')
  expect(rows()).toHaveLength(100)
  await userEvent.click(screen.getByRole('button', { name: 'Жүктөп алуу' }))
  await userEvent.click(await screen.findByRole('menuitem', { name: 'Басып чыгаруу' }))
  await waitFor(() => expect(printed).toBe(230))
  await waitFor(() => expect(rows()).toHaveLength(100))
})

it('goes from name to name with the arrow keys', async () => {
  staffServer({ rows: [aRow(), aRow({ id: id(501), fullName: 'Өмүров Нурбек' })] })
  const onSearch = await show()
  const first = await screen.findByRole('button', { name: 'Токтогулова Айзада Эркиновна' })
  first.focus()
  await userEvent.keyboard('{ArrowDown}')
  expect(screen.getByRole('button', { name: 'Өмүров Нурбек' })).toHaveFocus()
  await userEvent.keyboard('{Enter}')
  expect(onSearch).toHaveBeenLastCalledWith({ person: id(501), part: undefined })
})

it('says what went wrong and tries again', async () => {
  staffServer({ rows: [aRow()] })
  server.use(http.get(staffPath('/staff'), () => problem(503, 'UNAVAILABLE'), { once: true }))
  await show()
  await userEvent.click(await screen.findByRole('button', { name: 'Кайра аракет кылуу' }))
  expect(await screen.findByText('1 кызматкер иштейт')).toBeVisible()
})
