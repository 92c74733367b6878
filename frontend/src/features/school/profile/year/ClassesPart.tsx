import { ActionIcon, Button, NativeSelect, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '@/api'
import { useFormat } from '@/shared/i18n/format'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { showToast } from '@/shared/ui/toast'
import { addClass, type ClassForm, className, removeClass, sumPupils } from '../model/classes'
import { NumberField } from '../ui/fields'
import { Part } from '../ui/Part'
import { ClassLists } from './ClassLists'
import { ClassSums } from './ClassSums'
import year from './year.module.css'

interface Props {
  grades: readonly number[]
  classSets: ClassForm[]
  shifts: readonly Shift[]
  errors: (pointer: string) => string | undefined
  onChange: (classSets: ClassForm[]) => void
  onLeave: () => void
}

/** Every class by grade: letter, shift, pupils. Enter goes down the column, as in a spreadsheet. */
export function ClassesPart({ grades, classSets, shifts, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('school-profile')
  const { number } = useFormat()
  const { label } = useReference()
  const table = useRef<HTMLTableElement>(null)
  const [listing, setListing] = useState(classSets.length === 0)

  const set = (index: number, part: Partial<ClassForm>) =>
    onChange(classSets.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const down = (index: number, back: boolean) => {
    const fields = table.current?.querySelectorAll<HTMLInputElement>('input[data-pupils]')
    fields?.[index + (back ? -1 : 1)]?.focus()
  }
  const remove = (index: number, name: string) => {
    const before = classSets
    onChange(removeClass(classSets, index))
    showToast(t('classes.removed', { name }), () => onChange(before))
  }

  return (
    <Part
      title={t('classes.title')}
      help={t('classes.help')}
      path="/classSets"
      aside={
        <Button
          variant="subtle"
          size="sm"
          aria-expanded={listing}
          leftSection={<Icon name="list" size="sm" />}
          onClick={() => setListing(!listing)}
        >
          {t('classes.byList')}
        </Button>
      }
    >
      {listing && (
        <ClassLists
          grades={grades}
          classSets={classSets}
          shifts={shifts}
          onChange={onChange}
          onLeave={onLeave}
        />
      )}
      <table ref={table} className={year.classes}>
        <caption className="vh">{t('classes.title')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('classes.grade')}</th>
            <th scope="col">{t('classes.letter')}</th>
            <th scope="col">{t('classes.shift')}</th>
            <th scope="col" className={year.figure}>
              {t('classes.pupils')}
            </th>
            <th scope="col">
              <span className="vh">{t('classes.tools')}</span>
            </th>
          </tr>
        </thead>
        {grades.map((grade) => {
          const ofGrade = classSets
            .map((one, index) => ({ one, index }))
            .filter(({ one }) => one.grade === grade)
          return (
            <tbody key={grade} data-empty={ofGrade.length === 0}>
              {ofGrade.length === 0 && (
                <tr>
                  <th scope="row">{grade}</th>
                  <td colSpan={3} className="muted small">
                    {t('classes.none')}
                  </td>
                  <td className={year.tools}>
                    <AddClass
                      grade={grade}
                      onClick={() => onChange(addClass(classSets, grade, shifts[0] ?? ''))}
                    />
                  </td>
                </tr>
              )}
              {ofGrade.map(({ one, index }, position) => {
                const name = className(one)
                const at = `/classSets/${index}`
                return (
                  <tr key={position === 0 ? 'first' : position}>
                    {position === 0 && (
                      <th scope="rowgroup" rowSpan={ofGrade.length}>
                        {grade}
                        {ofGrade.length > 1 && (
                          <span className={year.subtotal}>
                            {number(sumPupils(ofGrade.map(({ one: each }) => each)))}
                          </span>
                        )}
                      </th>
                    )}
                    <td>
                      <TextInput
                        aria-label={t('classes.letterOf', { name })}
                        maxLength={10}
                        autoComplete="off"
                        data-path={`${at}/letter`}
                        value={one.letter}
                        error={errors(`${at}/letter`) ?? errors(`${at}/grade`)}
                        onChange={(event) => set(index, { letter: event.currentTarget.value })}
                        onBlur={onLeave}
                      />
                    </td>
                    <td>
                      <NativeSelect
                        aria-label={t('classes.shiftOf', { name })}
                        value={one.shift}
                        data={[
                          { value: '', label: '—' },
                          ...[...new Set([...shifts, ...(one.shift === '' ? [] : [one.shift])])].map(
                            (shift) => ({
                              value: shift,
                              label: label('shift', shift),
                            }),
                          ),
                        ]}
                        onChange={(event) => set(index, { shift: event.currentTarget.value as Shift | '' })}
                        onBlur={onLeave}
                      />
                    </td>
                    <td className={year.figure}>
                      <NumberField
                        aria-label={t('classes.pupilsOf', { name })}
                        maxLength={3}
                        placeholder="—"
                        data-pupils
                        value={one.pupils}
                        error={errors(`${at}/pupils`)}
                        onChange={(pupils) => set(index, { pupils })}
                        onEnter={(back) => down(index, back)}
                        onBlur={onLeave}
                      />
                    </td>
                    <td className={year.tools}>
                      <ActionIcon aria-label={t('remove', { name })} onClick={() => remove(index, name)}>
                        <Icon name="trash" size="sm" />
                      </ActionIcon>
                      {position === ofGrade.length - 1 && (
                        <AddClass
                          grade={grade}
                          onClick={() => onChange(addClass(classSets, grade, shifts[0] ?? ''))}
                        />
                      )}
                    </td>
                  </tr>
                )
              })}
            </tbody>
          )
        })}
      </table>
      <ClassSums classSets={classSets} shifts={shifts} />
    </Part>
  )
}

function AddClass({ grade, onClick }: { grade: number; onClick: () => void }) {
  const { t } = useTranslation('school-profile')
  return (
    <ActionIcon aria-label={t('classes.add', { grade })} onClick={onClick}>
      <Icon name="plus" size="sm" />
    </ActionIcon>
  )
}
