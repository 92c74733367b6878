import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getMaterialBaseQueryKey, ifMatch, type MaterialBase, type School, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { SaveState } from '@/shared/ui/SaveState'
import { type MaterialForm, toForm, toUpdate } from '../model/materialForm'
import type { Rights } from '../rights'
import { confirmSaved } from '../ui/confirmSaved'
import { FindingsPanel } from '../ui/FindingsPanel'
import classes from '../ui/profile.module.css'
import { Refused } from '../ui/Refused'
import { StateStrip } from '../ui/StateStrip'
import { useErrors } from '../ui/useErrors'
import { BuildingsPart } from './BuildingsPart'
import { EquipmentPart } from './EquipmentPart'
import { FacilitiesPart } from './FacilitiesPart'
import { InspectionsPart } from './InspectionsPart'
import { InstructionsPart } from './InstructionsPart'
import { MaterialDraft, MaterialText } from './MaterialView'

interface Props {
  school: School
  base: MaterialBase
  rights: Rights
}

const sameUpdate = (a: MaterialForm, b: MaterialForm): boolean => same(toUpdate(a), toUpdate(b))

/** Writes the material base; everything saves itself. */
export function MaterialEditor({ school, base, rights }: Props) {
  const { t } = useTranslation('school-profile')
  const client = useQueryClient()
  const path = { schoolId: school.id }
  const server = useMemo(() => ({ value: toForm(base), version: base.version }), [base])
  const keep = (data: MaterialBase) => {
    client.setQueryData(getMaterialBaseQueryKey({ path }), data)
    return { value: toForm(data), version: data.version }
  }
  const autosave = useAutosave<MaterialForm>({
    key: `schools/${school.id}/material-base`,
    place: { label: t('tab.material'), href: `/schools/${school.id}/profile?tab=material` },
    server,
    same: sameUpdate,
    save: async (value, version) => {
      const { data } = await sdk.replaceMaterialBase({
        path,
        body: toUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep((await sdk.getMaterialBase({ path, throwOnError: true })).data),
  })
  const { value } = autosave
  const set = (part: Partial<MaterialForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const errors = useErrors(autosave.error)
  const common = { form: value, errors, onChange: set, onLeave: save }

  const confirm = (asOf: string) =>
    confirmSaved<MaterialBase>({
      flush: autosave.flush,
      read: () => client.getQueryData(getMaterialBaseQueryKey({ path })),
      isWhole: (saved) => sameUpdate(toForm(saved), value),
      confirm: async (version) => {
        const { data } = await sdk.confirmMaterialBase({
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
        register={base}
        name={t('tab.material')}
        save={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
        onConfirm={rights.confirms ? confirm : undefined}
        writes
      />
      <div className={classes.printed}>
        <MaterialText base={base} />
      </div>
      <Refused error={autosave.error} rejected={autosave.status === 'rejected'} />
      <div className={`${classes.columns} no-print`}>
        <div className={classes.parts}>
          <BuildingsPart {...common} />
          <FacilitiesPart {...common} />
          <EquipmentPart totals={base.totals} {...common} />
          <InspectionsPart {...common} />
          <InstructionsPart {...common} />
        </div>
        <FindingsPanel above findings={base.findings} writes />
      </div>
      <ConflictDialog autosave={autosave} render={(mine) => <MaterialDraft base={base} form={mine} />} />
    </>
  )
}
