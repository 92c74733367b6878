import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Shift } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { type ClassForm, readList, replaceShift, writeList } from '../model/classes'
import { Hint } from '../ui/Hint'
import year from './year.module.css'

interface Props {
  grades: readonly number[]
  classSets: ClassForm[]
  shifts: readonly Shift[]
  onChange: (classSets: ClassForm[]) => void
  onLeave: () => void
}

/** The fast way: "1а, 3а, 5а, 5б, 8" for each shift, as reports print it. */
export function ClassLists({ shifts, ...rest }: Props) {
  const { t } = useTranslation('school-profile')
  return (
    <div className={year.lists}>
      {shifts.length === 0 && <Hint tone="idle" text={t('classes.shiftsFirst')} />}
      {shifts.map((shift) => (
        <ShiftList key={shift} shift={shift} {...rest} />
      ))}
    </div>
  )
}

function ShiftList({
  shift,
  grades,
  classSets,
  onChange,
  onLeave,
}: Omit<Props, 'shifts'> & { shift: Shift }) {
  const { t } = useTranslation('school-profile')
  const { label } = useReference()
  const written = writeList(classSets, shift)
  const [text, setText] = useState(written)
  const [unknown, setUnknown] = useState<string[]>([])
  useEffect(() => {
    // A class was added, moved or renamed in the table below.
    setText(written)
    setUnknown([])
  }, [written])

  const take = () => {
    const read = readList(text, grades)
    setUnknown(read.unknown)
    if (read.unknown.length > 0) return
    const next = replaceShift(classSets, shift, read.classes)
    if (writeList(next, shift) !== written) onChange(next)
    onLeave()
  }
  return (
    <TextInput
      label={t('classes.listOf', { shift: label('shift', shift) })}
      placeholder={t('classes.listExample')}
      autoComplete="off"
      value={text}
      error={unknown.length > 0 ? t('classes.listUnknown', { words: unknown.join(', ') }) : undefined}
      onChange={(event) => setText(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') take()
      }}
      onBlur={take}
    />
  )
}
