import { TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it, vi } from 'vitest'
import { ApiError } from '@/api'
import { renderApp } from '@/testing/renderApp'
import { type Column, DataTable } from './DataTable'
import { MoneyField } from './MoneyField'
import { NoWrap } from './NoWrap'
import { Failed } from './States'
import { FormProblem, pointerToPath, useServerErrors } from './serverErrors'
import { showToast } from './toast'

interface Row {
  id: string
  name: string
  pupils: number | null
}
const columns: Column<Row>[] = [
  { id: 'name', header: 'Аты', cell: (row) => row.name, sortValue: (row) => row.name },
  {
    id: 'pupils',
    header: 'Окуучулар',
    cell: (row) => row.pupils ?? '—',
    sortValue: (row) => row.pupils,
    align: 'end',
  },
]
const rows: Row[] = [
  { id: '1', name: 'Үч-Терек', pupils: 182 },
  { id: '2', name: 'Ак-Бейит', pupils: null },
  { id: '3', name: 'Ң-Айыл', pupils: 1_188 },
  { id: '4', name: 'Уч', pupils: 9 },
]
const firstCells = () =>
  screen
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('cell')[0]?.textContent)

it('sorts a table in Kyrgyz order and by value, unknown last', async () => {
  renderApp(<DataTable caption="Мектептер" columns={columns} rows={rows} rowId={(row) => row.id} />)
  await userEvent.click(await screen.findByRole('button', { name: 'Аты' }))
  expect(firstCells()).toEqual(['Ак-Бейит', 'Ң-Айыл', 'Уч', 'Үч-Терек'])
  expect(screen.getByRole('columnheader', { name: 'Аты' })).toHaveAttribute('aria-sort', 'ascending')
  await userEvent.click(screen.getByRole('button', { name: 'Окуучулар' }))
  expect(firstCells()).toEqual(['Уч', 'Үч-Терек', 'Ң-Айыл', 'Ак-Бейит'])
  await userEvent.click(screen.getByRole('button', { name: 'Окуучулар' }))
  expect(firstCells()).toEqual(['Ң-Айыл', 'Үч-Терек', 'Уч', 'Ак-Бейит'])
})

it('shows three hundred rows and reports a sort of the server', async () => {
  const many = Array.from({ length: 300 }, (_, n) => ({ id: String(n), name: `№ ${n}`, pupils: n }))
  const onSort = vi.fn()
  renderApp(
    <DataTable
      caption="Мектептер"
      columns={columns.map((column) => ({ ...column, serverSort: true }))}
      rows={many}
      rowId={(row) => row.id}
      sort={{ id: 'name', desc: false }}
      onSort={onSort}
    />,
  )
  expect(await screen.findAllByRole('row')).toHaveLength(301)
  await userEvent.click(screen.getByRole('button', { name: 'Аты' }))
  expect(onSort).toHaveBeenCalledWith({ id: 'name', desc: true })
})

function Money({ start, spy }: { start: string | null; spy: (value: string | null) => void }) {
  const [value, setValue] = useState(start)
  return (
    <MoneyField
      label="Сумма"
      value={value}
      onChange={(next) => {
        spy(next)
        setValue(next)
      }}
    />
  )
}

it('takes a sum as people write it and hands on a decimal string', async () => {
  const spy = vi.fn()
  renderApp(<Money start={null} spy={spy} />)
  const field = await screen.findByLabelText('Сумма')
  await userEvent.type(field, '12 500,5')
  await userEvent.tab()
  expect(spy).toHaveBeenLastCalledWith('12500.50')
  expect(field).toHaveValue('12\u00a0500,50')
})

it('says at once that a sum cannot be read and does not send it', async () => {
  const spy = vi.fn()
  renderApp(<Money start={null} spy={spy} />)
  await userEvent.type(await screen.findByLabelText('Сумма'), 'миң сом')
  await userEvent.tab()
  expect(screen.getByText('Сумманы санда жазыңыз, мисалы 12 500,50')).toBeVisible()
  expect(spy).not.toHaveBeenCalled()
})

function Form({ error }: { error: ApiError }) {
  const form = useForm({ initialValues: { name: { ky: 'Кең-Булак' }, number: '12' } })
  const { errors, show } = useServerErrors(form)
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        show(error)
      }}
    >
      <TextInput label="Аты" {...form.getInputProps('name.ky')} />
      <TextInput label="Номери" {...form.getInputProps('number')} />
      <FormProblem errors={errors} />
      <button type="submit">Сактоо</button>
    </form>
  )
}

it('maps pointers to fields, keeps what was typed and names what has no field', async () => {
  const error = new ApiError({
    type: 'x',
    title: 'x',
    status: 400,
    code: 'VALIDATION',
    errors: [
      { pointer: '/number', code: 'not_blank', message: 'from the server' },
      { pointer: '/elsewhere', code: 'brand_new_code', message: 'Сервердин сөзү' },
    ],
  })
  renderApp(<Form error={error} />)
  await userEvent.clear(await screen.findByLabelText('Номери'))
  await userEvent.click(screen.getByRole('button', { name: 'Сактоо' }))
  expect(screen.getByText('Бул талааны толтуруңуз')).toBeVisible()
  expect(screen.getByLabelText('Номери')).toHaveFocus()
  expect(screen.getByLabelText('Аты')).toHaveValue('Кең-Булак')
  expect(screen.getByRole('alert')).toHaveTextContent('Сервердин сөзү')
})

it('reads JSON pointers', () => {
  expect(pointerToPath('/grants/0/schoolId')).toBe('grants.0.schoolId')
  expect(pointerToPath('/a~1b/c~0d')).toBe('a/b.c~d')
})

it('takes a step back from the toast', async () => {
  const undo = vi.fn()
  renderApp(<p>Барак</p>)
  await screen.findByText('Барак')
  showToast('Өчүрүлдү', undo)
  await userEvent.click(await screen.findByRole('button', { name: 'Кайтаруу' }))
  expect(undo).toHaveBeenCalledOnce()
  expect(screen.queryByText('Өчүрүлдү')).not.toBeInTheDocument()
})

it('keeps words with a hyphen whole without changing the text', async () => {
  renderApp(
    <p data-testid="text">
      <NoWrap text="ата-эне жана 25-майына чейинки иш-чара" />
    </p>,
  )
  const text = await screen.findByTestId('text')
  expect(text.textContent).toBe('ата-эне жана 25-майына чейинки иш-чара')
  expect([...text.querySelectorAll('.nowrap')].map((word) => word.textContent)).toEqual([
    'ата-эне',
    '25-майына',
    'иш-чара',
  ])
})

it('what is not found leads home instead of asking again', async () => {
  const problem = (status: number, code: string) =>
    new ApiError({ type: 'about:blank', title: '', status, code })
  const again = { name: 'Кайра аракет кылуу' }
  const { unmount } = renderApp(<Failed error={problem(404, 'NOT_FOUND')} onRetry={vi.fn()} />)
  expect(await screen.findByRole('link', { name: 'Башкы бетке өтүү' })).toHaveAttribute('href', '/')
  expect(screen.queryByRole('button', again)).not.toBeInTheDocument()
  unmount()
  const onRetry = vi.fn()
  renderApp(<Failed error={problem(503, 'UNAVAILABLE')} onRetry={onRetry} />)
  await userEvent.click(await screen.findByRole('button', again))
  expect(onRetry).toHaveBeenCalled()
})
