import { ActionIcon, Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Shift } from '@/api'
import { useReference } from '@/shared/reference/useReference'
import { Icon } from '@/shared/ui/Icon'
import { gapBefore, lessonsMinutes, SHIFTS, type ShiftForm, shiftMinutes } from '../model/shifts'
import { nextShift } from '../model/yearForm'
import { NumberField, TimeField } from '../ui/fields'
import { Hint } from '../ui/Hint'
import { Part } from '../ui/Part'
import year from './year.module.css'

interface Props {
  shifts: ShiftForm[]
  errors: (pointer: string) => string | undefined
  onChange: (shifts: ShiftForm[]) => void
  onLeave: () => void
}

/** Shifts with their times; whether lessons fit and whether there is a gap is said while one types. */
export function ShiftsPart({ shifts, errors, onChange, onLeave }: Props) {
  const { t } = useTranslation('school-profile')
  const { items, label } = useReference()
  const next = nextShift(shifts)

  const set = (index: number, part: Partial<ShiftForm>) =>
    onChange(shifts.map((one, at) => (at === index ? { ...one, ...part } : one)))
  const add = (shift: Shift) => {
    const usual = items('shift').find(({ code }) => code === shift)?.attributes ?? {}
    const number = (name: string) => (usual[name] === undefined ? null : Number(usual[name]))
    const added: ShiftForm = {
      shift,
      startsAt: usual.start ?? null,
      endsAt: usual.end ?? null,
      lessons: number('lessons'),
      lessonMinutes: number('lessonMinutes'),
      breakMinutes: number('breakMinutes'),
    }
    onChange([...shifts, added].sort((a, b) => SHIFTS.indexOf(a.shift) - SHIFTS.indexOf(b.shift)))
  }

  return (
    <Part title={t('shifts.title')} help={t('shifts.help')} path="/shifts">
      {shifts.map((one, index) => {
        const name = label('shift', one.shift)
        const at = `/shifts/${index}`
        const field = (part: string) => ({
          'data-path': `${at}/${part}`,
          error: errors(`${at}/${part}`),
          onBlur: onLeave,
        })
        return (
          <fieldset key={one.shift} className={year.shift}>
            <legend>{name}</legend>
            <div className={year.shiftFields}>
              <TimeField
                label={t('shifts.startsAt')}
                value={one.startsAt}
                onChange={(startsAt) => set(index, { startsAt })}
                {...field('startsAt')}
              />
              <TimeField
                label={t('shifts.endsAt')}
                value={one.endsAt}
                onChange={(endsAt) => set(index, { endsAt })}
                {...field('endsAt')}
              />
              <NumberField
                label={t('shifts.lessons')}
                maxLength={2}
                value={one.lessons}
                onChange={(lessons) => set(index, { lessons })}
                {...field('lessons')}
              />
              <NumberField
                label={t('shifts.lessonMinutes')}
                maxLength={2}
                value={one.lessonMinutes}
                onChange={(lessonMinutes) => set(index, { lessonMinutes })}
                {...field('lessonMinutes')}
              />
              <NumberField
                label={t('shifts.breakMinutes')}
                maxLength={2}
                value={one.breakMinutes}
                onChange={(breakMinutes) => set(index, { breakMinutes })}
                {...field('breakMinutes')}
              />
              <ActionIcon
                className={year.removeShift}
                aria-label={t('remove', { name })}
                onClick={() => onChange(shifts.filter((_, place) => place !== index))}
              >
                <Icon name="trash" size="sm" />
              </ActionIcon>
            </div>
            <ShiftHints shift={one} shifts={shifts} />
          </fieldset>
        )
      })}
      {next !== undefined && (
        <Button
          variant="default"
          className={year.add}
          leftSection={<Icon name="plus" />}
          onClick={() => add(next)}
        >
          {t('shifts.add', { name: label('shift', next) })}
        </Button>
      )}
    </Part>
  )
}

function ShiftHints({ shift, shifts }: { shift: ShiftForm; shifts: ShiftForm[] }) {
  const { t } = useTranslation('school-profile')
  const available = shiftMinutes(shift)
  const needed = lessonsMinutes(shift)
  const gap = gapBefore(shift, shifts)
  return (
    <div role="status" className={year.hints}>
      {gap !== null && (
        <Hint
          tone={gap > 0 ? 'done' : gap === 0 ? 'warning' : 'danger'}
          text={t(gap > 0 ? 'shifts.gap' : gap === 0 ? 'shifts.noGap' : 'shifts.overlap', {
            minutes: Math.abs(gap),
          })}
        />
      )}
      {available !== null && needed !== null && available > 0 && (
        <Hint
          tone={needed <= available ? 'done' : 'warning'}
          text={t(needed <= available ? 'shifts.fits' : 'shifts.tooLong', {
            lessons: shift.lessons,
            lesson: shift.lessonMinutes,
            breaks: (shift.lessons ?? 1) - 1,
            pause: shift.breakMinutes,
            needed,
            available,
          })}
        />
      )}
    </div>
  )
}
