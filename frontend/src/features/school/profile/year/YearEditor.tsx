import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import {
  getYearProfileOptions,
  getYearProfileQueryKey,
  ifMatch,
  listYearProfilesQueryKey,
  type School,
  sdk,
  type YearProfile,
} from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { useFormat } from '@/shared/i18n/format'
import { Icon } from '@/shared/ui/Icon'
import { SaveState } from '@/shared/ui/SaveState'
import { showToast } from '@/shared/ui/toast'
import { copyFrom, gradesOf, toForm, toUpdate, type YearForm } from '../model/yearForm'
import type { Rights } from '../rights'
import { confirmSaved } from '../ui/confirmSaved'
import { FindingsPanel } from '../ui/FindingsPanel'
import classes from '../ui/profile.module.css'
import { Refused } from '../ui/Refused'
import { StateStrip } from '../ui/StateStrip'
import { useErrors } from '../ui/useErrors'
import { ClassesPart } from './ClassesPart'
import { DeclaredPart } from './DeclaredPart'
import { GradesPart } from './GradesPart'
import { ShiftsPart } from './ShiftsPart'
import { YearDraft, YearText } from './YearView'
import year from './year.module.css'

interface Props {
  school: School
  profile: YearProfile
  rights: Rights
  /** The years that somebody wrote about. */
  written: readonly number[]
}

const sameUpdate = (a: YearForm, b: YearForm): boolean => same(toUpdate(a), toUpdate(b))

/** Writes a school year that is a draft; everything saves itself. */
export function YearEditor({ school, profile, rights, written }: Props) {
  const { t } = useTranslation('school-profile')
  const { schoolYear } = useFormat()
  const client = useQueryClient()
  const path = { schoolId: school.id, schoolYear: profile.schoolYear }
  const name = schoolYear(profile.schoolYear)
  const server = useMemo(() => ({ value: toForm(profile), version: profile.version }), [profile])
  const keep = (data: YearProfile) => {
    client.setQueryData(getYearProfileQueryKey({ path }), data)
    void client.invalidateQueries({ queryKey: listYearProfilesQueryKey({ path: { schoolId: school.id } }) })
    return { value: toForm(data), version: data.version }
  }
  const autosave = useAutosave<YearForm>({
    key: `schools/${school.id}/years/${profile.schoolYear}`,
    place: {
      label: `${t('title')}, ${name}`,
      href: `/schools/${school.id}/profile?tab=year&year=${profile.schoolYear}`,
    },
    server,
    same: sameUpdate,
    save: async (value, version) => {
      const { data } = await sdk.replaceYearProfile({
        path,
        body: toUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep((await sdk.getYearProfile({ path, throwOnError: true })).data),
  })
  const { value, setValue } = autosave
  const set = (part: Partial<YearForm>) => setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const errors = useErrors(autosave.error)

  const confirm = (asOf: string) =>
    confirmSaved<YearProfile>({
      flush: autosave.flush,
      read: () => client.getQueryData(getYearProfileQueryKey({ path })),
      isWhole: (saved) => sameUpdate(toForm(saved), value),
      confirm: async (version) => {
        const { data } = await sdk.confirmYearProfile({
          path,
          body: { asOf },
          headers: ifMatch(version),
          throwOnError: true,
        })
        keep(data)
      },
    })

  return (
    <>
      <StateStrip
        register={profile}
        name={name}
        save={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
        onConfirm={rights.confirms ? confirm : undefined}
        writes
        closes
      />
      <div className={classes.printed}>
        <YearText profile={profile} />
      </div>
      <Refused error={autosave.error} rejected={autosave.status === 'rejected'} />
      <div className={`${classes.columns} no-print`}>
        <div className={classes.parts}>
          <CopyOffer
            schoolId={school.id}
            year={lastBefore(written, profile.schoolYear)}
            empty={value.classSets.length === 0 && value.shifts.length === 0}
            onCopy={(other) => setValue((current) => copyFrom(current, other))}
          />
          <GradesPart
            form={value}
            system={profile.gradeSystem}
            errors={errors}
            onChange={setValue}
            onLeave={save}
          />
          <ShiftsPart
            shifts={value.shifts}
            errors={errors}
            onChange={(shifts) => set({ shifts })}
            onLeave={save}
          />
          <ClassesPart
            grades={gradesOf(value)}
            classSets={value.classSets}
            shifts={value.shifts.map(({ shift }) => shift)}
            errors={errors}
            onChange={(classSets) => set({ classSets })}
            onLeave={save}
          />
          <DeclaredPart form={value} errors={errors} onChange={set} onLeave={save} />
        </div>
        <FindingsPanel findings={profile.findings} writes />
      </div>
      <ConflictDialog autosave={autosave} render={(mine) => <YearDraft profile={profile} form={mine} />} />
    </>
  )
}

const lastBefore = (written: readonly number[], year: number): number | undefined =>
  written.filter((one) => one < year).sort((a, b) => b - a)[0]

interface CopyProps {
  schoolId: string
  year: number | undefined
  empty: boolean
  onCopy: (other: YearProfile) => void
}

/** An empty year starts from the one before: shifts and classes change little. */
function CopyOffer({ schoolId, year: from, empty, onCopy }: CopyProps) {
  const { t } = useTranslation('school-profile')
  const { schoolYear } = useFormat()
  const wanted = empty && from !== undefined
  const other = useQuery({
    ...getYearProfileOptions({ path: { schoolId, schoolYear: from ?? 0 } }),
    enabled: wanted,
  })
  if (!wanted) return null
  return (
    <div className={year.offer}>
      <p>{t('copy.offer', { year: schoolYear(from) })}</p>
      <Button
        variant="default"
        leftSection={<Icon name="copy" />}
        loading={other.isFetching}
        disabled={other.data === undefined}
        onClick={() => {
          if (other.data === undefined) return
          onCopy(other.data)
          showToast(t('copy.done'))
        }}
      >
        {t('copy.button')}
      </Button>
    </div>
  )
}
