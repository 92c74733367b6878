import { Button, Textarea, TextInput } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { getMissionQueryKey, ifMatch, type Mission, sdk } from '@/api'
import { ConflictDialog, useAutosave } from '@/shared/autosave'
import { same } from '@/shared/autosave/same'
import { useProblemText } from '@/shared/i18n/problemText'
import { MissionText } from '@/shared/plan/MissionText'
import { DateField } from '@/shared/ui/DateField'
import { Icon } from '@/shared/ui/Icon'
import { Page } from '@/shared/ui/Page'
import { SaveState } from '@/shared/ui/SaveState'
import { AnswersPart, GraduatePart } from './AnswersPart'
import { ConflictText } from './ConflictText'
import { FindingsPanel } from './FindingsPanel'
import { ListEditor } from './ListEditor'
import classes from './MissionEditor.module.css'
import { type MissionForm, placeErrors, toForm, toUpdate } from './model/missionForm'
import { OpinionsPart } from './OpinionsPart'
import { SentenceCounter } from './SentenceCounter'

interface Props {
  schoolId: string
  mission: Mission
}

/** What counts as a change: a row that was just emptied is none. */
const sameText = (a: MissionForm, b: MissionForm): boolean => same(toUpdate(a), toUpdate(b))

/** Writes the mission; everything saves itself and stays on the device until the server has it. */
export function MissionEditor({ schoolId, mission }: Props) {
  const { t } = useTranslation('mission')
  const problem = useProblemText()
  const client = useQueryClient()
  const server = useMemo(() => ({ value: toForm(mission), version: mission.version }), [mission])
  const keep = (data: Mission) => {
    client.setQueryData(getMissionQueryKey({ path: { schoolId } }), data)
    return { value: toForm(data), version: data.version }
  }
  const autosave = useAutosave<MissionForm>({
    key: `schools/${schoolId}/mission`,
    place: { label: t('title'), href: `/schools/${schoolId}/mission` },
    server,
    same: sameText,
    save: async (value, version) => {
      const { data } = await sdk.replaceMission({
        path: { schoolId },
        body: toUpdate(value),
        headers: ifMatch(version ?? 0),
        throwOnError: true,
      })
      return keep(data)
    },
    load: async () => keep((await sdk.getMission({ path: { schoolId }, throwOnError: true })).data),
  })
  const { value } = autosave
  const set = (part: Partial<MissionForm>) => autosave.setValue((current) => ({ ...current, ...part }))
  const save = () => void autosave.flush()
  const errors = useMemo(
    () =>
      placeErrors(
        value,
        (autosave.error?.fieldErrors ?? []).map((error) => ({
          pointer: error.pointer,
          text: problem.field(error),
        })),
      ),
    [value, autosave.error, problem],
  )
  const field = errors.fields

  return (
    <Page
      title={t('title')}
      purpose={t('purpose')}
      meta={<SaveState status={autosave.status} savedAt={autosave.savedAt} onRetry={autosave.retry} />}
      actions={
        <Button variant="default" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    >
      <div className={classes.printed}>
        <MissionText mission={mission} level={2} />
      </div>
      <div className={`${classes.columns} no-print`}>
        <div className={classes.parts}>
          <section id="text" className={classes.part} aria-labelledby="text-title">
            <h2 id="text-title">{t('text.title')}</h2>
            <Textarea
              label={t('text.label')}
              description={t('text.help')}
              autosize
              minRows={3}
              maxLength={4000}
              value={value.text}
              error={field.text}
              aria-describedby="sentences"
              onChange={(event) => set({ text: event.currentTarget.value })}
              onBlur={save}
            />
            <SentenceCounter text={value.text} mission={mission} />
            <Textarea
              label={t('text.russian')}
              lang="ru"
              autosize
              minRows={2}
              maxLength={4000}
              value={value.textRu}
              error={field.textRu}
              onChange={(event) => set({ textRu: event.currentTarget.value })}
              onBlur={save}
            />
            <div className={classes.pair} id="adoptedOn">
              <DateField
                label={t('text.adoptedOn')}
                value={value.adoptedOn}
                error={field.adoptedOn}
                onChange={(adoptedOn) => set({ adoptedOn })}
                onBlur={save}
              />
              <TextInput
                id="protocolNumber"
                label={t('text.protocol')}
                maxLength={50}
                autoComplete="off"
                value={value.protocolNumber}
                error={field.protocolNumber}
                onChange={(event) => set({ protocolNumber: event.currentTarget.value })}
                onBlur={save}
              />
            </div>
          </section>
          <section id="goals" className={classes.part} aria-labelledby="goals-title">
            <h2 id="goals-title">{t('goals.title')}</h2>
            <ListEditor
              name={t('goals.row')}
              addLabel={t('goals.add')}
              rows={value.goals}
              maxRows={20}
              maxLength={1000}
              errors={rowErrors(field, 'goals')}
              onChange={(goals) => set({ goals })}
              onLeave={save}
            />
          </section>
          <OpinionsPart
            form={value}
            errors={field}
            onChange={(opinions) => set({ opinions })}
            onLeave={save}
          />
          <AnswersPart form={value} errors={field} onChange={(answers) => set({ answers })} onLeave={save} />
          <GraduatePart form={value} errors={field} onChange={set} onLeave={save} />
          <section id="values" className={classes.part} aria-labelledby="values-title">
            <h2 id="values-title">{t('values.title')}</h2>
            <p className="muted">{t('values.help')}</p>
            {(['core', 'base'] as const).map((kind) => (
              <div key={kind} className={classes.list}>
                <h3>{t(`values.${kind}`)}</h3>
                <ListEditor
                  name={t(`values.row.${kind}`)}
                  addLabel={t('values.add')}
                  rows={value[kind]}
                  unique
                  maxRows={20}
                  maxLength={500}
                  errors={errors[kind]}
                  onChange={(rows) => set(kind === 'core' ? { core: rows } : { base: rows })}
                  onLeave={save}
                />
              </div>
            ))}
          </section>
        </div>
        <FindingsPanel findings={mission.findings} saved={mission.version > 0} />
      </div>
      <ConflictDialog
        autosave={autosave}
        render={(mine, other) => <ConflictText value={mine} other={other} />}
      />
    </Page>
  )
}

const rowErrors = (
  fields: Readonly<Record<string, string>>,
  name: string,
): Readonly<Record<number, string>> =>
  Object.fromEntries(
    Object.entries(fields)
      .filter(([key]) => key.startsWith(`${name}.`))
      .map(([key, text]) => [Number(key.slice(name.length + 1)), text]),
  )
